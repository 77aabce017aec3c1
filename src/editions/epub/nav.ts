import { h } from 'hastscript';
import { type Book, type Chapter, chaptersOf } from '../book/book.ts';
import { figuresIn } from '../book/figures.ts';
import { type Child, type Element, elementsIn, normalizedText } from '../html.ts';
import { chapterFile, xhtmlPage } from './pages.ts';
import { t } from '../interface-words.ts';

const line = (href: string, title: string, type?: string, inner: Child[] = []): Element =>
  h('li', [h('a', { href, ...(type && { 'epub:type': type }) }, title), ...inner]) as Element;

const list = (type: string, title: string, lines: Element[], hidden = false): Element =>
  h('nav', { 'epub:type': type, id: type, ariaLabel: title, hidden }, [
    h('h2', title),
    h('ol', lines),
  ]) as Element;

/** The entries of a part: chapters, with subchapters nested in them. */
function linesOf(chapters: readonly Chapter[]): Element[] {
  const tops = chapters.filter(({ level }) => level === 1);
  return tops.map((top) => {
    const under = chapters.filter(
      ({ page, level }) => level === 2 && page.split('/')[0] === top.page.split('/')[0],
    );
    const inner = under.map((chapter) => line(chapterFile(chapter), chapter.title));
    return line(chapterFile(top), top.title, undefined, inner.length > 0 ? [h('ol', inner) as Element] : []);
  });
}

/** An entry for each chart, which links to its first figure. */
function chartsOf(book: Book): Element[] {
  const found = new Map<string, Element>();
  for (const chapter of chaptersOf(book))
    for (const { id, figure } of figuresIn(chapter.main)) {
      const title = elementsIn(figure).find(({ properties }) => properties['id'] === `${id}-title`);
      if (title && !found.has(id))
        found.set(id, line(`${chapterFile(chapter)}#${id}-title`, normalizedText(title)));
    }
  return [...found.values()];
}

/** The navigation document: table of contents, list of charts, and landmarks. */
export function navPage(book: Book): string {
  const parts = book.parts.map(
    ({ title, chapters }) => h('li', [h('span', title), h('ol', linesOf(chapters))]) as Element,
  );
  const [first] = book.parts.flatMap(({ chapters }) => chapters);
  const sources = chaptersOf(book).find(({ name }) => name === 'sources');
  const places = [
    line('cover.xhtml', t('book.cover'), 'cover'),
    line('nav.xhtml#toc', t('book.contents'), 'toc'),
    ...(first ? [line(chapterFile(first), t('book.start'), 'bodymatter')] : []),
    ...(sources ? [line(chapterFile(sources), sources.title, 'bibliography')] : []),
  ];
  const toc = list('toc', t('book.contents'), [
    line(chapterFile(book.opening), book.opening.title),
    ...parts,
  ]);
  return xhtmlPage(book.language, t('book.contents'), [
    toc,
    list('loi', t('book.charts'), chartsOf(book)),
    list('landmarks', t('book.places'), places, true),
  ]);
}
