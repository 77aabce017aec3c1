import { h } from 'hastscript';
import type { Book, Chapter } from '../book/book.ts';
import { lower } from '../book/headings.ts';
import type { Element } from '../html.ts';

const link = ({ name, title }: Chapter) => h('a', { href: `#${name}` }, title);

/** The contents, by part; what stands under a chapter is set in. */
function contentsOf({ parts }: Book) {
  const line = (chapter: Chapter) =>
    h('li', chapter.level === 2 ? { className: ['under'] } : {}, link(chapter));
  return h('nav#contents', { ariaLabelledBy: 'contents-title' }, [
    h('h2#contents-title', 'Contents'),
    h('button', { type: 'button', dataSearch: '' }, 'Search'),
    ...parts.map(({ title, chapters }) => h('section', [h('p', title), h('ol', chapters.map(line))])),
  ]);
}

/** A chapter with its headings under that of the book. */
function articleOf({ name, level, main }: Chapter) {
  lower(main, level);
  const top = level === 1 ? [h('a.to-top', { href: '#contents' }, 'Contents')] : [];
  return h(`article#${name}`, { className: level === 1 ? ['chapter'] : ['chapter', 'sub'] }, [
    ...top,
    ...main.children,
  ]);
}

/** The body of a file that holds a book: its first page, with words about the file; contents; chapters. */
export function bodyOf(book: Book, about: readonly string[]): Element {
  const chapters = book.parts.flatMap(({ chapters }) => chapters);
  return h('body', [
    h(`header#${book.opening.name}`, { className: ['cover'] }, [
      h('p.brand', book.name),
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
