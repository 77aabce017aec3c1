import type { Book } from './book.ts';
import type { Built } from './built.ts';

/** An offline edition of the whole site: its file name in `offline/`, and the function that makes it from the finished build and the book. */
export interface Edition {
  file: string;
  make: (built: Built, book: Book | undefined) => Uint8Array | Promise<Uint8Array>;
}
