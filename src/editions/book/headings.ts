import { type Element, elementsIn } from '../html.ts';

/** Lowers every heading below an element by `levels`, in place, down to `h6`. */
export function lowerHeadings(root: Element, levels: number): void {
  for (const element of elementsIn(root)) {
    const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
    if (level !== undefined) element.tagName = `h${String(Math.min(6, Number(level) + levels))}`;
  }
}
