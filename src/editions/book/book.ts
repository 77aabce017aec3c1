import type { Built } from '../built.ts';
import { copyOf, type Element, elementsIn, hasClass, wordsIn } from '../html.ts';
import { pageOf } from '../page.ts';
import { name } from '../../site.ts';
import { clean } from './clean.ts';
import { tokensOf } from './css.ts';
import { partsOf } from './order.ts';
import { shape } from './shape.ts';

/** A page of the site as part of a book: its file, a name for addresses, its title, how deep it stands (1 or 2), its text. */
export interface Chapter {
  page: string;
  name: string;
  title: string;
  level: 1 | 2;
  main: Element;
}

/**
 * The site as a book: what its first page says, then parts with chapters in reading order; its colours as CSS.
 */
export interface Book {
  home: URL;
  name: string;
  language: string;
  tokens: string;
  opening: Chapter;
  parts: { title: string; chapters: Chapter[] }[];
}

/** The only element of a page with a tag name. Throws where there is none. */
function only(tagName: string, page: string, elements: readonly Element[]): Element {
  const found = elements.find((element) => element.tagName === tagName);
  if (!found)
    throw new Error(`${page}: the page has no <${tagName}>, and a book is made of what stands in it`);
  return found;
}

/** A page of a build as a chapter. */
function chapterOf(built: Built, page: string): Chapter {
  const main = copyOf(only('main', page, elementsIn(pageOf(built, page))));
  const path = page.replace(/\/?index\.html$/, '');
  const title = wordsIn(only('h1', page, elementsIn(main)));
  clean(main);
  shape(main, page);
  const level = path.includes('/') ? 2 : 1;
  return { page, name: path.replaceAll('/', '-') || 'start', title, level, main };
}

/** The first page of a build as the opening of a book: what says what this is, and the plan; the rest leads to other pages. */
function openingOf(built: Built): Chapter {
  const chapter = chapterOf(built, 'index.html');
  const isOpening = (element: Element) => hasClass(element, 'opening') || hasClass(element, 'draft');
  chapter.main.children = elementsIn(chapter.main).filter(isOpening);
  return chapter;
}

/** The book that a build makes. Throws where a page is missing or has no text. */
export function bookOf(built: Built): Book {
  const parts = partsOf(built).map(({ title, pages }) => ({
    title,
    chapters: pages.map((page) => chapterOf(built, page)),
  }));
  const opening = openingOf(built);
  const elements = elementsIn(pageOf(built, 'index.html'));
  const language = String(only('html', 'index.html', elements).properties['lang'] ?? 'en');
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  return { home: built.home, name, language, tokens: tokensOf(styles), opening, parts };
}

/** All chapters of a book, the opening first. */
export const chaptersOf = ({ opening, parts }: Book): Chapter[] => [
  opening,
  ...parts.flatMap(({ chapters }) => chapters),
];
