import { requireBook } from './book.ts';
import type { Edition } from './edition.ts';

/** The edition that is one self-contained HTML file: the page of the book as it is. */
export const single: Edition = {
  file: 'twenty-eight-points.html',
  make: (_, book) => requireBook(book).html,
};
