import { h } from 'hastscript';
import { type Child, type Element, elementsIn, normalizedText, replaceElements } from '../html.ts';

/** Converts a list item to a footnote whose number links back to its first reference. */
function footnote({ properties: { id }, children }: Element, number: number): Element {
  const back = h('a', { role: 'doc-backlink', href: `#ref-${String(id)}` }, String(number));
  const [first, ...rest] = children;
  const opening =
    first?.type === 'element'
      ? { ...first, children: [h('b', back) as Element, { type: 'text', value: ' ' }, ...first.children] }
      : undefined;
  return h('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id }, [
    ...(opening ? [opening as Child] : []),
    ...rest,
  ]) as Element;
}

/**
 * A link to a note as a reference, named as in the book. The number of the note stands in brackets: a reading system may copy
 * it, or leave out the styles, and must not show one number where there are two.
 */
function reference(link: Element, number: number, own: Element['properties']): Element {
  const isMark = (child: Child) => child.type === 'element' && child.tagName === 'sup';
  const mark = h('sup', `[${String(number)}]`) as Element;
  return {
    ...link,
    properties: {
      ...link.properties,
      ...own,
      ariaLabel: normalizedText(link),
      'epub:type': 'noteref',
      role: 'doc-noteref',
    },
    children: link.children.map((child) => (isMark(child) ? mark : child)),
  };
}

/** The numbers of the notes of a chapter by id: the items of the lists in its `doc-endnotes`. */
function noteNumbers(chapter: Element): Map<string, number> {
  const sections = elementsIn(chapter).filter(({ properties }) => properties['role'] === 'doc-endnotes');
  const items = sections.flatMap(elementsIn).filter(({ tagName }) => tagName === 'li');
  return new Map(items.map(({ properties }, index) => [String(properties['id']), index + 1]));
}

/** Converts the notes of a chapter, in place, to footnotes, and the links to them to references, which reading systems show as popups. */
export function makeNotes(chapter: Element): void {
  const numbers = noteNumbers(chapter);
  const seen = new Set<string>();
  replaceElements(chapter, (element) => {
    const { id, href, role } = element.properties;
    const own = numbers.get(String(id));
    if (own !== undefined) return [footnote(element, own)];
    if (role === 'doc-endnotes') return [footnotes(element)];
    const to = String(href).slice(1);
    const number = element.tagName === 'a' ? numbers.get(to) : undefined;
    if (number === undefined) return [element];
    const first = seen.has(to) ? {} : { id: `ref-${to}` };
    seen.add(to);
    return [reference(element, number, first)];
  });
}

/** The section of notes, whose list is one no longer. */
function footnotes(section: Element): Element {
  const children = section.children.flatMap((child): Child[] =>
    child.type === 'element' && child.tagName === 'ol' ? child.children : [child],
  );
  const properties = { ...section.properties, role: undefined, 'epub:type': 'footnotes' };
  return { ...section, properties, children };
}
