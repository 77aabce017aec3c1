import { changeAddresses } from '../attributes.ts';
import { type Book, type Chapter, chaptersOf } from '../book/book.ts';
import type { Find } from '../book/links.ts';
import { type Element, elementsIn } from '../html.ts';

/** What each id of each chapter, by its file, is called where all chapters stand in one file. */
export type Ids = ReadonlyMap<string, ReadonlyMap<string, string>>;

const idsIn = (main: Element): string[] =>
  elementsIn(main).flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []));

/** Pages whose ids readers quote: passages, claims, points. */
const quoted = new Set(['interview/index.html', 'plan/index.html']);

/**
 * The ids of all chapters. One that a single chapter has stays as it is, and so does one that readers quote; others get their
 * chapter's name before them. A source, of which there are hundreds, gets its number.
 */
export function idsOf(chapters: readonly Chapter[], sources: readonly string[]): Ids {
  const all = chapters.flatMap(({ name, main }) => [name, ...new Set(idsIn(main))]);
  const once = new Set(all.filter((id) => all.indexOf(id) === all.lastIndexOf(id)));
  const numbers = new Map(sources.map((id, index) => [id, `s${String(index + 1)}`]));
  const called = (id: string, { page, name }: Chapter) =>
    (page.startsWith('sources/') && numbers.get(id)) ||
    (once.has(id) || quoted.has(page) ? id : `${name}-${id}`);
  return new Map(
    chapters.map((chapter) => [
      chapter.page,
      new Map(idsIn(chapter.main).map((id) => [id, called(id, chapter)])),
    ]),
  );
}

/** What changes the addresses of one chapter into those of a file that holds all: a place in it, or an address on the web. */
function changeIn(book: Book, chapter: Chapter, ids: Ids, find: Find) {
  const names = new Map(chaptersOf(book).map(({ page, name }) => [page, name]));
  return (address: string): string => {
    const target = find(address, chapter.page);
    if ('address' in target) return target.address;
    const file = book.standIns.get(target.file) ?? target.file;
    const name = names.get(file);
    return name === undefined ? target.url : `#${ids.get(file)?.get(target.id) ?? name}`;
  };
}

/** Gives the elements of a book, in place, the ids and addresses that they have where all stand in one file. */
export function join(book: Book, ids: Ids, find: Find): void {
  for (const chapter of chaptersOf(book)) {
    const called = (id: string) => ids.get(chapter.page)?.get(id) ?? id;
    const change = changeIn(book, chapter, ids, find);
    for (const element of elementsIn(chapter.main)) {
      const { properties } = element;
      changeAddresses(element, change);
      for (const name of [
        'id',
        'name',
        'htmlFor',
        'ariaLabelledBy',
        'ariaDescribedBy',
        'ariaDetails',
        'headers',
      ])
        if (properties[name] !== undefined)
          properties[name] = [properties[name]]
            .flat()
            .map((id) => called(String(id)))
            .join(' ');
    }
  }
}
