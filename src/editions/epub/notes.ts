import { h } from 'hastscript';
import { type Child, type Element, elementsIn, hasClass, reshape } from '../html.ts';

/** A note of a list as a footnote; its number leads back to where it is first named. */
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

/** Makes the notes of a chapter footnotes, and the links to them references that reading systems can show in place. */
export function annotate(main: Element): void {
  const lines = elementsIn(main).filter(
    ({ tagName, properties }) => tagName === 'li' && /^note-/.test(String(properties['id'])),
  );
  const numbers = new Map(lines.map(({ properties }, index) => [String(properties['id']), index + 1]));
  const seen = new Set<string>();
  reshape(main, (element) => {
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
    return [
      {
        ...element,
        properties: { ...element.properties, ...own, 'epub:type': 'noteref', role: 'doc-noteref' },
      },
    ];
  });
}

/** Puts what stands in the margin after the paragraph that it belongs to, in place: a book of one column has no margin. */
export function followText(main: Element): void {
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
