import { t } from './interface.ts';
import type { Source } from './source.ts';

/** The pages that list the sources, by the first letters of their publishers, in order. */
export const sourcePages = ['a-b', 'c-f', 'g-m', 'n-s', 't-z'] as const;

/** A page of sources, named by its first and last letter. */
export type SourcePage = (typeof sourcePages)[number];

/** The sort key of a publisher: its name without "The" and accents, in lower case. */
const sortKey = (publisher: string): string =>
  publisher.replace(/^The /, '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The page that lists a publisher's sources; the first page if the name does not begin with a Latin letter. */
export const sourcePageOf = (publisher: string): SourcePage => {
  const [letter = ''] = sortKey(publisher);
  return sourcePages.find((page) => letter <= page.slice(-1)) ?? sourcePages[0];
};

/** The path of a source from the site root: "sources/a-b/#afp-17". */
export const sourcePath = (id: string, { publisher }: Pick<Source, 'publisher'>): string =>
  `sources/${sourcePageOf(publisher)}/#${id}`;

/** A copy of sources sorted by publisher, then by date, with undated ones last. */
export const sortSources = <Entry extends Pick<Source, 'publisher' | 'date'>>(
  entries: readonly Entry[],
): Entry[] =>
  [...entries].sort(
    (a, b) =>
      sortKey(a.publisher).localeCompare(sortKey(b.publisher), 'en') ||
      (a.date ?? '9').localeCompare(b.date ?? '9', 'en'),
  );

/** The letters of a page for readers: "A to B". */
export function letterRange(page: SourcePage): string {
  const [first = '', last = ''] = page.toUpperCase().split('-');
  return t('sources.letters', { first, last });
}
