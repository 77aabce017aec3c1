import { h } from 'hastscript';
import { type Book, type Chapter, chaptersOf } from '../book/book.ts';
import { figuresIn } from '../book/figures.ts';
import { type Child, type Element, elementsIn, wordsIn } from '../html.ts';
import { fileOf, page } from './pages.ts';

const line = (href: string, title: string, type?: string, inner: Child[] = []): Element =>
  h('li', [h('a', { href, ...(type && { 'epub:type': type }) }, title), ...inner]) as Element;

const list = (type: string, title: string, lines: Element[], hidden = false): Element =>
  h('nav', { 'epub:type': type, id: type, ariaLabel: title, hidden }, [
    h('h2', title),
    h('ol', lines),
  ]) as Element;

/** The lines of a part: chapters, with those that stand under one inside it. */
function linesOf(chapters: readonly Chapter[]): Element[] {
  const tops = chapters.filter(({ level }) => level === 1);
  return tops.map((top) => {
    const under = chapters.filter(
      ({ page, level }) => level === 2 && page.split('/')[0] === top.page.split('/')[0],
    );
    const inner = under.map((chapter) => line(fileOf(chapter), chapter.title));
    return line(fileOf(top), top.title, undefined, inner.length > 0 ? [h('ol', inner) as Element] : []);
  });
}

/** Every chart once, where it first stands. */
function chartsOf(book: Book): Element[] {
  const found = new Map<string, Element>();
  for (const chapter of chaptersOf(book))
    for (const { id, figure } of figuresIn(chapter.main)) {
      const title = elementsIn(figure).find(({ properties }) => properties['id'] === `${id}-title`);
      if (title && !found.has(id)) found.set(id, line(`${fileOf(chapter)}#${id}-title`, wordsIn(title)));
    }
  return [...found.values()];
}

/** The contents of the book as a page: contents, charts, and the places that reading systems ask for. */
export function navPage(book: Book): string {
  const parts = book.parts.map(
    ({ title, chapters }) => h('li', [h('span', title), h('ol', linesOf(chapters))]) as Element,
  );
  const [first] = book.parts.flatMap(({ chapters }) => chapters);
  const sources = chaptersOf(book).find(({ name }) => name === 'sources');
  const places = [
    line('cover.xhtml', 'Cover', 'cover'),
    line('nav.xhtml#toc', 'Contents', 'toc'),
    ...(first ? [line(fileOf(first), 'Start of the text', 'bodymatter')] : []),
    ...(sources ? [line(fileOf(sources), sources.title, 'bibliography')] : []),
  ];
  const toc = list('toc', 'Contents', [line(fileOf(book.opening), book.opening.title), ...parts]);
  return page(book.language, 'Contents', [
    toc,
    list('loi', 'Charts', chartsOf(book)),
    list('landmarks', 'Places', places, true),
  ]);
}
