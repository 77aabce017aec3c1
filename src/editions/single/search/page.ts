/** A thing that can be found: its address in the page, its title, its text. */
export type Entry = readonly [to: string, title: string, text: string];

/** The elements that a selector finds, in order, in the page or in one of its elements. */
export const all = (selector: string, root: ParentNode = document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** The words of an element, white space folded, less what stands in elements that `left` selects; empty for none. */
export function say(element: Element | null | undefined, left = 'sup'): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const inner of all(left, copy)) inner.remove();
  for (const block of all('p,li,div', copy)) block.before(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
