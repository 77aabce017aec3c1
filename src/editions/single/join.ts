import { changeAddresses } from '../attributes.ts';
import { type Book, type Chapter, chaptersOf } from '../book/book.ts';
import type { Find } from '../book/links.ts';
import { type Element, elementsIn } from '../html.ts';

/** The id that each id of each chapter, by its file, becomes in a file that holds all chapters. */
export type Ids = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** An address of the site or of the web, as it stands in a chapter, changed to one that works in the file. */
export type Relink = (address: string, page: string) => string;

const idsIn = (main: Element): string[] =>
  elementsIn(main).flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []));

/** Pages whose ids readers quote: passages, claims, points. */
const quoted = new Set(['interview/index.html', 'plan/index.html']);

const refersToIds = 'id name htmlFor ariaLabelledBy ariaDescribedBy ariaDetails headers'.split(' ');

/**
 * The ids of all chapters in one file. An id that one chapter alone has stays as it is, and so does one that readers quote;
 * others get their chapter's name as a prefix.
 */
export function idsOf(chapters: readonly Chapter[]): Ids {
  const counts = new Map<string, number>();
  for (const id of chapters.flatMap(({ name, main }) => [name, ...new Set(idsIn(main))]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const renamed = (id: string, { page, name }: Chapter) =>
    counts.get(id) === 1 || quoted.has(page) ? id : `${name}-${id}`;
  return new Map(
    chapters.map((chapter) => [
      chapter.page,
      new Map(idsIn(chapter.main).map((id) => [id, renamed(id, chapter)])),
    ]),
  );
}

/** A `Relink` for a file that holds all chapters of a book: to a place in it, or to an address on the web. */
export function relinkIn(book: Book, ids: Ids, find: Find): Relink {
  const names = new Map(chaptersOf(book).map(({ page, name }) => [page, name]));
  return (address, page) => {
    const target = find(address, page);
    if ('address' in target) return target.address;
    const name = names.get(target.file);
    return name === undefined ? target.url : `#${ids.get(target.file)?.get(target.id) ?? name}`;
  };
}

/** Gives the elements of a book, in place, the ids and addresses that they have where all stand in one file. */
export function join(book: Book, ids: Ids, relink: Relink): void {
  for (const { page, main } of chaptersOf(book)) {
    const renamed = (id: unknown) => ids.get(page)?.get(String(id)) ?? String(id);
    for (const element of elementsIn(main)) {
      const { properties } = element;
      changeAddresses(element, (address) => relink(address, page));
      for (const name of refersToIds)
        if (properties[name] !== undefined)
          properties[name] = [properties[name]].flat().map(renamed).join(' ');
    }
  }
}
