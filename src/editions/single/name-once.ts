import type { Chapter } from '../book/book.ts';
import { type Element, elementsIn, wordsIn } from '../html.ts';

/** Names each drawing by the paragraph of its chapter that has the same words, in place, where there is one. */
export function nameOnce(chapters: readonly Chapter[]): void {
  const elements = chapters.flatMap(({ main }) => elementsIn(main));
  const paragraphs = new Map<string, Element>();
  for (const element of elements) if (element.tagName === 'p') paragraphs.set(wordsIn(element), element);
  for (const { tagName, properties } of elements) {
    const paragraph = paragraphs.get(String(properties['ariaLabel']));
    if (tagName !== 'svg' || !paragraph) continue;
    const id = `alt-${String(elements.indexOf(paragraph))}`;
    paragraph.properties['id'] = id;
    properties['ariaLabelledBy'] = [id];
    delete properties['ariaLabel'];
  }
}
