import { rewriteUrls } from '../element-urls.ts';
import { type Book, type Chapter, chaptersOf } from '../book/book.ts';
import type { ResolveLink } from '../book/links.ts';
import { type Element, elementsIn } from '../html.ts';

/** The new ids in a file of all chapters: by the chapter's file, then by the old id. */
export type IdMap = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Rewrites an address in a chapter, given by its file, to one that works in a file of all chapters. */
export type RelinkUrl = (address: string, page: string) => string;

const idsIn = (main: Element): string[] =>
  elementsIn(main).flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []));

/** Pages whose ids (of passages, claims and points) must not change, because readers link to them. */
const stablePages = new Set(['interview/index.html', 'plan/index.html']);

const idAttributes = 'id name htmlFor ariaLabelledBy ariaDescribedBy ariaDetails headers'.split(' ');

/**
 * Unique ids for a file of all chapters. Ids that occur in one chapter only, and ids of stable pages, do not change; others get
 * their chapter's name as a prefix.
 */
export function uniqueIds(chapters: readonly Chapter[]): IdMap {
  const counts = new Map<string, number>();
  for (const id of chapters.flatMap(({ name, main }) => [name, ...new Set(idsIn(main))]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const renamed = (id: string, { page, name }: Chapter) =>
    counts.get(id) === 1 || stablePages.has(page) ? id : `${name}-${id}`;
  return new Map(
    chapters.map((chapter) => [
      chapter.page,
      new Map(idsIn(chapter.main).map((id) => [id, renamed(id, chapter)])),
    ]),
  );
}

/** Creates a `RelinkUrl` for a file of all chapters: pages of the book become fragments, others URLs on the web. */
export function relinker(book: Book, ids: IdMap, resolveLink: ResolveLink): RelinkUrl {
  const names = new Map(chaptersOf(book).map(({ page, name }) => [page, name]));
  return (address, page) => {
    const target = resolveLink(address, page);
    if ('externalUrl' in target) return target.externalUrl;
    const name = names.get(target.file);
    return name === undefined ? target.url : `#${ids.get(target.file)?.get(target.id) ?? name}`;
  };
}

/** Rewrites the ids and addresses of a book's chapters, in place, for one file of all chapters. */
export function mergeChapters(book: Book, ids: IdMap, relink: RelinkUrl): void {
  for (const { page, main } of chaptersOf(book)) {
    const renamed = (id: unknown) => ids.get(page)?.get(String(id)) ?? String(id);
    for (const element of elementsIn(main)) {
      const { properties } = element;
      rewriteUrls(element, (address) => relink(address, page));
      for (const name of idAttributes)
        if (properties[name] !== undefined)
          properties[name] = [properties[name]].flat().map(renamed).join(' ');
    }
  }
}
