import { type Element, elementsIn, wordsIn } from '../html.ts';
import type { Chapter } from './book.ts';

/** A source as the pages of sources list it: its page, its id there, its line from publisher to way, the words of that. */
export interface Entry {
  page: string;
  id: string;
  line: Element;
  words: string;
}

/** An entry of a list, or undefined where it is none: a paragraph that begins with a publisher in bold. */
function entryOf(line: Element, page: string): Entry | undefined {
  const id = line.properties['id'];
  const first = elementsIn(line).find(({ tagName }) => tagName === 'p');
  const bold = first && elementsIn(first).find(({ tagName }) => tagName === 'b');
  if (typeof id !== 'string' || !bold) return undefined;
  return { page, id, line: first, words: wordsIn(first) };
}

/** Every source that the chapters list, in order. */
export const sourcesOf = (chapters: readonly Chapter[]): Entry[] =>
  chapters
    .filter(({ page }) => page.startsWith('sources/'))
    .flatMap(({ page, main }) => elementsIn(main).map((line) => [page, line] as const))
    .filter(([, { tagName }]) => tagName === 'li')
    .flatMap(([page, line]) => entryOf(line, page) ?? []);
