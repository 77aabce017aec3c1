import type { Built } from '../built.ts';
import { cloneNode, type Element, elementsIn, hasClass, normalizedText } from '../html.ts';
import { parsedPage } from '../parsed-page.ts';
import { type Credits, creditsOf } from '../credits.ts';
import { removePageChrome } from './remove-page-chrome.ts';
import { designTokens } from './style-sheets.ts';
import { bookParts } from './reading-order.ts';
import { adaptToBook } from './adapt-to-book.ts';

/** A page of the site as part of a book: its file, its name in addresses, its title, its level (1 or 2) and its content. */
export interface Chapter {
  page: string;
  name: string;
  title: string;
  level: 1 | 2;
  main: Element;
}

/** The site as a book: the names to credit, the opening from the home page, parts with chapters in reading order, and design tokens as CSS. */
export interface Book {
  home: URL;
  credits: Credits;
  language: string;
  tokens: string;
  opening: Chapter;
  parts: { title: string; chapters: Chapter[] }[];
}

/** The first element with a tag name. Throws if there is none. */
function requireElement(tagName: string, page: string, elements: readonly Element[]): Element {
  const found = elements.find((element) => element.tagName === tagName);
  if (!found) throw new Error(`${page}: the page has no <${tagName}>, which the editions need`);
  return found;
}

/** Makes a chapter of a page of a build. */
function chapterOf(built: Built, page: string): Chapter {
  const main = cloneNode(requireElement('main', page, elementsIn(parsedPage(built, page))));
  const path = page.replace(/\/?index\.html$/, '');
  const title = normalizedText(requireElement('h1', page, elementsIn(main)));
  removePageChrome(main);
  adaptToBook(main, page);
  const level = path.includes('/') ? 2 : 1;
  return { page, name: path.replaceAll('/', '-') || 'start', title, level, main };
}

/** The opening of a book: the introduction and the plan of the home page, without its links to other pages. */
function openingOf(built: Built): Chapter {
  const chapter = chapterOf(built, 'index.html');
  const isOpening = (element: Element) => hasClass(element, 'opening') || hasClass(element, 'draft');
  chapter.main.children = elementsIn(chapter.main).filter(isOpening);
  return chapter;
}

/** Makes a book of a build. Throws if a page is missing, or has no `main` or `h1`. */
export function bookOf(built: Built): Book {
  const parts = bookParts(built).map(({ title, pages }) => ({
    title,
    chapters: pages.map((page) => chapterOf(built, page)),
  }));
  const opening = openingOf(built);
  const elements = elementsIn(parsedPage(built, 'index.html'));
  const language = String(requireElement('html', 'index.html', elements).properties['lang'] ?? 'en');
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  return {
    home: built.home,
    credits: creditsOf(built),
    language,
    tokens: designTokens(styles),
    opening,
    parts,
  };
}

/** All chapters of a book, the opening first. */
export const chaptersOf = ({ opening, parts }: Book): Chapter[] => [
  opening,
  ...parts.flatMap(({ chapters }) => chapters),
];
