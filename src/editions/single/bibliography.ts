import { h } from 'hastscript';
import { type Book, type Chapter, chaptersOf } from '../book/book.ts';
import { type Entry, sourcesOf } from '../book/sources.ts';
import { type Element, elementsIn, wordsIn } from '../html.ts';

const page = 'sources/cited/index.html';

const isShelf = (chapter: Chapter): boolean => chapter.page.startsWith('sources/') && chapter.level === 2;

/** The sources that chapters name, by a link to one or by its words in a list, in the order in which the site lists them. */
function citedIn(chapters: readonly Chapter[], sources: readonly Entry[]): Entry[] {
  const elements = chapters.flatMap(({ main }) => elementsIn(main));
  const links = new Set(elements.map(({ properties }) => String(properties['href']).split('#').at(-1)));
  const lines = new Set(elements.filter(({ tagName }) => tagName === 'li').map((line) => wordsOf(line)));
  return sources.filter(({ id, words }) => links.has(id) || lines.has(words));
}

/** The words of a line of a list less a remark in small type. */
export function wordsOf(line: Element): string {
  const children = line.children.filter((child) => child.type !== 'element' || child.tagName !== 'small');
  return wordsIn({ ...line, children });
}

/** The chapter that lists these sources. */
function chapterOf(cited: readonly Entry[], all: number, home: URL): Chapter {
  const title = 'Sources cited here';
  const address = new URL('sources/', home).href;
  const dek = [
    'The numbers in the text are those of this list. ',
    h('a', { href: address }, 'On the web'),
    ` stand all ${String(all)}, with what each supports.`,
  ];
  const lines = cited.map(({ id, line }) => h('li', { id }, line.children));
  const main = h('main', [
    h('header.opening', [h('h1', title), h('p.dek', dek)]),
    h('ol.entries', lines),
  ]) as Element;
  return { page, name: 'sources-cited', title, level: 2, main };
}

/** Puts one numbered list of the sources that the book cites in place of all that the site lists, and gives them in order. */
export function listCited(book: Book): Entry[] {
  const chapters = chaptersOf(book);
  const sources = sourcesOf(chapters);
  const cited = citedIn(
    chapters.filter(({ page }) => !page.startsWith('sources/')),
    sources,
  );
  for (const part of book.parts)
    part.chapters = part.chapters.flatMap((chapter) => {
      if (isShelf(chapter)) book.standIns.set(chapter.page, page);
      if (chapter.page === 'sources/index.html')
        return [chapter, chapterOf(cited, sources.length, book.home)];
      return isShelf(chapter) ? [] : [chapter];
    });
  return cited;
}
