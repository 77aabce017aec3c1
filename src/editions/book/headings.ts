import { type Element, elementsIn } from '../html.ts';

/** Sets every heading below an element as many levels lower as given, in place; the sixth is the lowest. */
export function lower(root: Element, levels: number): void {
  for (const element of elementsIn(root)) {
    const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
    if (level !== undefined) element.tagName = `h${String(Math.min(6, Number(level) + levels))}`;
  }
}
