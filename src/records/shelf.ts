import type { Source } from './source.ts';

/** The pages that the sources stand on, by the first letters of their publishers, in order. */
export const shelves = ['a-b', 'c-f', 'g-m', 'n-s', 't-z'] as const;

/** A page of sources: its first and last letter. */
export type Shelf = (typeof shelves)[number];

/** A publisher's name as it is filed: without "The" and accents, in lower case. */
const filed = (publisher: string): string =>
  publisher.replace(/^The /, '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The page that a publisher's sources stand on; one that begins with no Latin letter stands on the first. */
export const shelfOf = (publisher: string): Shelf => {
  const [letter = ''] = filed(publisher);
  return shelves.find((shelf) => letter <= shelf.slice(-1)) ?? shelves[0];
};

/** Where a source stands, from the site's root: "sources/a-b/#afp-17". */
export const placeOfSource = (id: string, { publisher }: Pick<Source, 'publisher'>): string =>
  `sources/${shelfOf(publisher)}/#${id}`;

/** Sources in the order of their publishers' names, then by date; those without a date stand last. */
export const inOrder = <Entry extends Pick<Source, 'publisher' | 'date'>>(
  entries: readonly Entry[],
): Entry[] =>
  [...entries].sort(
    (a, b) =>
      filed(a.publisher).localeCompare(filed(b.publisher), 'en') ||
      (a.date ?? '9').localeCompare(b.date ?? '9', 'en'),
  );

/** A page's letters for readers: "A to B". */
export const lettersOf = (shelf: Shelf): string => shelf.toUpperCase().replace('-', ' to ');
