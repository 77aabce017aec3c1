import { bookId } from './book-address.ts';

/**
 * The HTML of a page's text as part of a chapter: its headings one level lower, their ids as in the book. MDX passes no headings
 * that are written as tags through components.
 */
export const chapterProse = (html: string, page: string): string =>
  html.replaceAll(
    /<(\/?)h([2-5])(?=[\s>])(?: id="([^"]*)")?/g,
    (_, slash: string, level: string, id?: string) =>
      `<${slash}h${String(Number(level) + 1)}${id === undefined ? '' : ` id="${bookId(page, id)}"`}`,
  );
