import { h } from 'hastscript';
import { wayTo } from '../address.ts';
import { type Element, elementsIn, hasClass, reshape, wordsIn } from '../html.ts';

const mayBeEmpty = new Set('br col hr input svg td th time wbr'.split(' '));

/** Whether an element stands only to be seen, or says nothing at all. */
function isIdle({ tagName, properties, children }: Element): boolean {
  if (tagName !== 'svg' && String(properties['ariaHidden']) === 'true') return true;
  const says = children.some(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim()),
  );
  return !says && !mayBeEmpty.has(tagName) && properties['id'] === undefined;
}

/** Whether an element only leads to what follows: to pages as the contents do, to sources by publisher, to claims by number. */
const isIndex = (element: Element): boolean =>
  (element.tagName === 'ol' && /^[\d ]*$/.test(wordsIn(element))) ||
  (element.tagName === 'section' &&
    (hasClass(element, 'all') || elementsIn(element).some((inner) => hasClass(inner, 'thumb'))));

/** Gives a figure a foot with its sources and the way to its table, in place of the table itself and of links to the web page. */
function leadToTable(figure: Element, page: string): void {
  const [, id = ''] = /^(.+)-title$/.exec(String(figure.properties['ariaLabelledBy'])) ?? [];
  const href = wayTo(page, `charts/${id}/index.html`);
  const way = h('p', h('a', { href }, 'Table, notes and sources')) as Element;
  for (const foot of elementsIn(figure).filter((element) => hasClass(element, 'foot'))) {
    const sources = foot.children.filter((child) => child.type === 'element' && child.tagName === 'p');
    foot.children = page === `charts/${id}/index.html` ? sources : [...sources, way];
  }
}

/** A list of parties that says of each how a point binds it, as one sentence for each way; any other list as it is. */
function saidTogether(list: Element): Element {
  const lines = list.children.flatMap((child) =>
    child.type === 'element' ? wordsIn(child).split(': ') : [],
  );
  if (!/^Whom it binds/.test(String(list.properties['ariaLabel']))) return list;
  const parties = lines.filter((_, index) => index % 2 === 0);
  const ways = lines.filter((_, index) => index % 2 === 1);
  const sentences = [...new Set(ways)].map((way) => {
    const bound = parties.filter((_, index) => ways[index] === way);
    return `${way.slice(0, 1).toUpperCase()}${way.slice(1)}: ${bound.join(', ')}.`;
  });
  return h('p.binds', sentences.join(' ')) as Element;
}

/** A list of terms that were only drawn as a list of what they mean; any other list as it is. */
function withoutTerms(list: Element): Element {
  const lines = list.children.filter((child) => child.type === 'element');
  if (lines.some(({ tagName }) => tagName !== 'dd')) return list;
  return { ...list, tagName: 'ul', children: lines.map((line) => ({ ...line, tagName: 'li' })) };
}

/**
 * Gives a part of a page, in place, the form that it has in a book: what is closed stands open, what only looks or is empty
 * is gone, figures lead to their tables.
 */
export function shape(root: Element, page: string): void {
  reshape(root, (element) => {
    if (isIdle(element) || element.tagName === 'summary' || isIndex(element)) return [];
    if (element.tagName === 'details')
      return [{ ...element, tagName: 'div', properties: { className: ['ledger'] } }];
    if (hasClass(element, 'figure')) leadToTable(element, page);
    if (/^\d+\.$/.test(wordsIn(element)) && hasClass(element, 'hidden'))
      element.properties['className'] = ['number'];
    if (
      element.tagName === 'ol' &&
      elementsIn(element).some(({ properties }) => properties['id'] === 'point-1')
    )
      element.properties['className'] = ['plan-points'];
    if (element.tagName === 'dl') return [withoutTerms(element)];
    return [element.tagName === 'ul' ? saidTogether(element) : element];
  });
}
