import { type Built, textOf } from './built.ts';
import { elementsIn, normalizedText, parse, type Root } from './html.ts';

const folder = 'book/';
const pagePath = `${folder}index.html`;

/** The book that a build rendered: its page, and the files that the EPUB has besides, by their paths in it. */
export interface Book {
  html: Uint8Array;
  files: ReadonlyMap<string, Uint8Array>;
}

/** Separates the book from a build: the build without it, and the book, if the build has one. */
export function separateBook({ home, files }: Built): { built: Built; book: Book | undefined } {
  const html = files.get(pagePath);
  const isOfBook = ([path]: readonly [string, Uint8Array]) => path.startsWith(folder);
  const others = [...files].filter((file) => isOfBook(file) && file[0] !== pagePath);
  return {
    built: { home, files: new Map([...files].filter((file) => !isOfBook(file))) },
    book: html && { html, files: new Map(others.map(([path, bytes]) => [path.slice(folder.length), bytes])) },
  };
}

/** What a book says of itself in its head: its language, its title, and its metadata by name, several of one name in order. */
export interface Metadata {
  language: string;
  title: string;
  get: (name: string) => string[];
}

/** The page of a book, parsed anew, so that a caller may change it. */
export const parsedBook = ({ html }: Book): Root => parse(textOf(html));

/** The metadata of a parsed book. */
export function metadataOf(root: Root): Metadata {
  const elements = elementsIn(root);
  const html = elements.find(({ tagName }) => tagName === 'html');
  const title = elements.find(({ tagName }) => tagName === 'title');
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  return {
    language: String(html?.properties['lang'] ?? ''),
    title: title ? normalizedText(title) : '',
    get: (name) =>
      metas.flatMap(({ properties }) => (properties['name'] === name ? String(properties['content']) : [])),
  };
}

/** The book of a build. Throws if the build has none. */
export function requireBook(book: Book | undefined): Book {
  if (!book) throw new Error(`${pagePath}: the build has no such page, which the editions are made of`);
  return book;
}
