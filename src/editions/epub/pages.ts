import { h } from 'hastscript';
import { rewriteUrls } from '../element-urls.ts';
import { type Book, type Chapter, chaptersOf } from '../book/book.ts';
import type { ResolveLink } from '../book/links.ts';
import { type Child, type Element, elementsIn } from '../html.ts';
import { pageToXml } from './xml.ts';

const ops = 'http://www.idpf.org/2007/ops';

/** The file name of a chapter in the EPUB. */
export const chapterFile = ({ name }: Chapter): string => `${name}.xhtml`;

/** An XHTML page of the book; `properties` are attributes of its body. */
export function xhtmlPage(
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
  return pageToXml(h('html', names, [h('head', head), h('body', properties, body)]) as Element);
}

/** Rewrites the links of all chapters, in place: to files of the book, or to the web for pages that it does not contain. */
export function relinkChapters(book: Book, resolveLink: ResolveLink): void {
  const chapters = new Map(chaptersOf(book).map((chapter) => [chapter.page, chapter]));
  const ids = new Map(
    chaptersOf(book).map(({ page, main }) => [
      page,
      new Set(elementsIn(main).map(({ properties }) => properties['id'])),
    ]),
  );
  for (const chapter of chapters.values())
    for (const element of elementsIn(chapter.main))
      rewriteUrls(element, (address) => {
        const target = resolveLink(address, chapter.page);
        if ('externalUrl' in target) return target.externalUrl;
        const to = chapters.get(target.file);
        if (!to) return target.url;
        const hash = target.id && ids.get(target.file)?.has(target.id) ? `#${target.id}` : '';
        return to === chapter && hash ? hash : `${chapterFile(to)}${hash}`;
      });
}

/** The XHTML page of a chapter. */
export function chapterPage({ language }: Book, { title, main }: Chapter): string {
  const section = h(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabel: title },
    main.children,
  );
  return xhtmlPage(language, title, [section as Element], { 'epub:type': 'bodymatter' });
}
