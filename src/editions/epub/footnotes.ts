import { h } from 'hastscript';
import { type Child, type Element, elementsIn, hasClass, normalizedText, replaceElements } from '../html.ts';

/** Converts a list item to a footnote whose number links back to its first reference. */
function footnote(line: Element, number: number): Element {
  const id = String(line.properties['id']);
  const back = h('a', { role: 'doc-backlink', href: `#ref-${id}` }, String(number));
  const [first, ...rest] = line.children;
  const opening: Child[] =
    first?.type === 'element'
      ? [
          {
            ...first,
            children: [h('b.back', back) as Element, { type: 'text', value: ' ' }, ...first.children],
          },
        ]
      : [];
  return h('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id }, [...opening, ...rest]) as Element;
}

/**
 * A link to a note as a reference, named as on the site. Its number stands in brackets: a reading system may copy it, or leave
 * out the styles, and must not show one number where there are two.
 */
function reference(link: Element, own: Element['properties']): Element {
  const ariaLabel = normalizedText(link);
  const isNumber = (child: Child): child is Element => child.type === 'element' && child.tagName === 'sup';
  const children = link.children.map((child) => {
    const number = isNumber(child) && /\d+$/.exec(normalizedText(child))?.[0];
    return number ? (h('sup', `[${number}]`) as Element) : child;
  });
  const properties = { ...link.properties, ...own, ariaLabel, 'epub:type': 'noteref', role: 'doc-noteref' };
  return { ...link, properties, children };
}

/** Converts the notes of a chapter, in place, to footnotes, and the links to them to references that reading systems show as popups. */
export function makeFootnotes(main: Element): void {
  const lines = elementsIn(main).filter(
    ({ tagName, properties }) => tagName === 'li' && /^note-/.test(String(properties['id'])),
  );
  const numbers = new Map(lines.map(({ properties }, index) => [String(properties['id']), index + 1]));
  const seen = new Set<string>();
  replaceElements(main, (element) => {
    const id = String(element.properties['id']);
    if (element.tagName === 'li' && numbers.has(id)) return [footnote(element, numbers.get(id) ?? 0)];
    if (
      element.tagName === 'ol' &&
      element.children.some((child) => child.type === 'element' && child.tagName === 'aside')
    )
      return [{ ...element, tagName: 'div', properties: {} }];
    const to = String(element.properties['href']).slice(1);
    if (element.tagName !== 'a' || !numbers.has(to)) return [element];
    const own = seen.has(to) ? {} : { id: `ref-${to}` };
    seen.add(to);
    return [reference(element, own)];
  });
}

/** Moves margin content after the text that it belongs to, in place: a single-column book has no margin. */
export function moveAsidesAfterText(main: Element): void {
  for (const element of elementsIn(main)) {
    if (!hasClass(element, 'beside') && !hasClass(element, 'row')) continue;
    const isAside = (child: Child) =>
      child.type === 'element' && (hasClass(child, 'margin') || hasClass(child, 'ledger'));
    element.children = [
      ...element.children.filter((child) => !isAside(child)),
      ...element.children.filter(isAside),
    ];
  }
}
