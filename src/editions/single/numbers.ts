import { h } from 'hastscript';
import { wayTo } from '../address.ts';
import type { Entry } from '../book/sources.ts';
import { type Child, type Element, hasClass } from '../html.ts';
import { wordsOf } from './bibliography.ts';

/** A link to a source by its number in the list of all sources. */
const numbered = ({ page, id }: Entry, from: string, sources: readonly Entry[]): Child => {
  const number = sources.findIndex((entry) => entry.id === id) + 1;
  return h('a', { href: `${wayTo(from, page)}#${id}` }, String(number)) as Element;
};

/** What stands between two links of a list. */
const separated = (links: Child[]): Child[] =>
  links.flatMap((link, index) => (index === 0 ? [link] : [{ type: 'text', value: ', ' }, link]));

/** The source that a line of a list names by its words, or undefined. */
const named = (line: Element, sources: readonly Entry[]): Entry | undefined =>
  sources.find(({ words }) => words === wordsOf(line));

/** A list of sources, written out as on the pages of charts, as one line; any other list stays as it is. */
function listed(list: Element, page: string, sources: readonly Entry[]): Element {
  const lines = list.children.filter((child) => child.type === 'element');
  const found = lines.flatMap((line) => named(line, sources) ?? []);
  if (found.length === 0) return list;
  const others = lines.filter((line) => !named(line, sources)).flatMap(({ children }) => [...children, '. ']);
  return h('p.from', [
    ...others,
    'Sources ',
    ...separated(found.map((entry) => numbered(entry, page, sources))),
  ]) as Element;
}

/** The sources of a note, named with date and way, as numbers; what the note says of them stays. */
function noted(line: Element, page: string, sources: readonly Entry[]): Element {
  const sourceOf = (child: Child) =>
    child.type === 'element' && sources.find(({ id }) => String(child.properties['href']).endsWith(`#${id}`));
  const found = line.children.flatMap((child) => sourceOf(child) || []);
  const rest = line.children.filter(
    (child) => !sourceOf(child) && !(child.type === 'text' && child.value.trim() === ';'),
  );
  if (found.length === 0) return line;
  return h('p.from', [
    ...rest,
    'Sources ',
    ...separated(found.map((entry) => numbered(entry, page, sources))),
  ]) as Element;
}

/** An element of a page; one that lists sources gives their numbers in the list of all sources. */
export function citeByNumber(element: Element, page: string, sources: readonly Entry[]): Element {
  if (hasClass(element, 'from')) return noted(element, page, sources);
  return page.startsWith('charts/') && element.tagName === 'ol' ? listed(element, page, sources) : element;
}
