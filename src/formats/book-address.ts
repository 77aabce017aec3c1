import { absoluteUrl } from '../site.ts';
import { explainers } from '../library.ts';
import { notedFacts } from '../records/noted-facts.ts';
import { chapters } from './book.ts';

/** The id of the opening of the book, which is the home page of the site. */
export const startId = 'start';

/**
 * Chapters whose ids (of points, passages and claims) never change, because readers link to them. The ledger has those of the
 * interview, where the notes on claims stand.
 */
const stable = new Set(['plan', 'interview', 'claims']);

/** Every id on a page of the site that the book has, with its chapter; the page itself has an empty `anchor`. */
const places = chapters.flatMap(({ id, path, place, anchors }) =>
  [['', place] as const, ...anchors.map((anchor) => [anchor, anchor] as const)].map(([anchor, own]) => ({
    address: `${path}#${anchor}`,
    own,
    isKept: own === id || stable.has(id),
    prefixed: `${path.split('/', 1).join('')}-${own}`,
  })),
);

const pagesWith = Map.groupBy(places, ({ own }) => own);

/** The id in the book of a note of an explainer, by its number. */
export const noteId = (explainer: string, number: number): string => `${explainer}-note-${String(number)}`;

const notes = explainers.flatMap(({ id, findings }) =>
  notedFacts(findings).map(
    (_, index) => [`${id}/#note-${String(index + 1)}`, noteId(id, index + 1)] as const,
  ),
);

/**
 * The ids of the book by the addresses of the site. An id that stands on several pages stays as it is on a stable page; on the
 * others the name of the page stands before it.
 */
const ids = new Map([
  ['#', startId],
  ...notes,
  ...places.map(
    ({ address, own, isKept, prefixed }) =>
      [address, isKept || pagesWith.get(own)?.length === 1 ? own : prefixed] as const,
  ),
]);

/** The id in the book of an id on a page of the site, or of the page itself, given by its path. Throws if it has none. */
export function bookId(path: string, anchor = ''): string {
  const id = ids.get(`${path}#${anchor}`);
  if (id === undefined) throw new Error(`the book has no place for ${path}#${anchor}`);
  return id;
}

/**
 * The address in the book of a path from the site's root: "#point-6" for "plan/#point-6". An id that the book does not have
 * leads to its page's chapter, a page that it does not have to the web.
 */
export function bookAddress(to: string): string {
  const [path = '', fragment = ''] = to.split('#');
  const anchor = fragment.split(':~:', 1).join('');
  const id = ids.get(`${path}#${anchor}`) ?? ids.get(`${path}#`);
  return id === undefined ? absoluteUrl(to) : `#${id}`;
}
