import { h } from 'hastscript';
import type { Book, Chapter } from '../book/book.ts';
import { lowerHeadings } from '../book/headings.ts';
import type { Element } from '../html.ts';
import { t } from '../interface-words.ts';

const link = ({ name, title }: Chapter) => h('a', { href: `#${name}` }, title);

/** The table of contents by part; subchapters are indented. */
function contentsOf({ parts }: Book) {
  const line = (chapter: Chapter) =>
    h('li', chapter.level === 2 ? { className: ['under'] } : {}, link(chapter));
  return h('nav#contents', { ariaLabelledBy: 'contents-title' }, [
    h('h2#contents-title', t('book.contents')),
    h('button', { type: 'button', dataSearch: '' }, t('book.search')),
    ...parts.map(({ title, chapters }) => h('section', [h('p', title), h('ol', chapters.map(line))])),
  ]);
}

/** The article of a chapter, with its headings lowered below the book's. */
function articleOf({ name, level, main }: Chapter) {
  lowerHeadings(main, level);
  const top = level === 1 ? [h('a.to-top', { href: '#contents' }, t('book.contents'))] : [];
  return h(`article#${name}`, { className: level === 1 ? ['chapter'] : ['chapter', 'sub'] }, [
    ...top,
    ...main.children,
  ]);
}

/** The body of a single-file book: a cover with the opening and paragraphs about the file, contents, chapters. */
export function bodyOf(book: Book, about: readonly string[]): Element {
  const chapters = book.parts.flatMap(({ chapters }) => chapters);
  return h('body', [
    h(`header#${book.opening.name}`, { className: ['cover'] }, [
      h('p.brand', book.credits.name),
      ...book.opening.main.children,
      h(
        'div.about-file',
        about.map((line) => h('p', line)),
      ),
    ]),
    contentsOf(book),
    h('main', chapters.map(articleOf)),
  ]) as Element;
}
