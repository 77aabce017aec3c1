import { h } from 'hastscript';
import { changeAddresses } from '../attributes.ts';
import { type Book, type Chapter, chaptersOf } from '../book/book.ts';
import type { Find } from '../book/links.ts';
import { type Child, type Element, elementsIn } from '../html.ts';
import { pageOf } from './xml.ts';

const ops = 'http://www.idpf.org/2007/ops';

/** The file of a chapter in the book. */
export const fileOf = ({ name }: Chapter): string => `${name}.xhtml`;

/** A page of the book as text: its title, what its body holds, attributes of the body. */
export function page(
  language: string,
  title: string,
  body: Child[],
  properties: Element['properties'] = {},
): string {
  const head = [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })];
  const names = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': ops,
    lang: language,
    'xml:lang': language,
  };
  return pageOf(h('html', names, [h('head', head), h('body', properties, body)]) as Element);
}

/** Gives the links of chapters, in place, the addresses that they have in the book; of pages that it does not hold, on the web. */
export function link(book: Book, find: Find): void {
  const chapters = new Map(chaptersOf(book).map((chapter) => [chapter.page, chapter]));
  const ids = new Map(
    chaptersOf(book).map(({ page, main }) => [
      page,
      new Set(elementsIn(main).map(({ properties }) => properties['id'])),
    ]),
  );
  for (const chapter of chapters.values())
    for (const element of elementsIn(chapter.main))
      changeAddresses(element, (address) => {
        const target = find(address, chapter.page);
        if ('address' in target) return target.address;
        const to = chapters.get(target.file);
        if (!to) return target.url;
        const hash = target.id && ids.get(target.file)?.has(target.id) ? `#${target.id}` : '';
        return to === chapter && hash ? hash : `${fileOf(to)}${hash}`;
      });
}

/** A chapter as a page of the book. */
export function chapterPage({ language }: Book, { title, main }: Chapter): string {
  const section = h(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabel: title },
    main.children,
  );
  return page(language, title, [section as Element], { 'epub:type': 'bodymatter' });
}
