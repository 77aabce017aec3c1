import { bookAddress } from '../formats/book-address.ts';
import { path } from '../site.ts';

/** The address of a page or a part of it, by its path from the site's root, in the document that is being rendered: a page or the book. */
export const linkIn = ({ isBook = false }: App.Locals, to: string): string =>
  isBook ? bookAddress(to) : path(to);
