import { h } from 'hastscript';
import { type Child, cloneNode, type Element, elementsIn, normalizedText, type Root } from '../html.ts';
import { t } from '../interface-words.ts';
import type { Chapter } from './chapters.ts';
import { relinkElement, type Relink, xhtmlPage } from './pages.ts';

const line = (href: string, title: string, type?: string): Element =>
  h('li', h('a', { href, ...(type && { 'epub:type': type }) }, title)) as Element;

const list = (type: string, title: string, lines: Child[], hidden = false): Element =>
  h('nav', { 'epub:type': type, id: type, ariaLabel: title, hidden }, [
    h('h2', title),
    h('ol', lines),
  ]) as Element;

/** The contents of a book: its `doc-toc`. Throws if it has none. */
export function contentsOf(root: Root): Element {
  const found = elementsIn(root).find(({ properties }) => properties['role'] === 'doc-toc');
  if (!found)
    throw new Error('book/index.html: nothing has role="doc-toc"; the EPUB takes its contents from there');
  return found;
}

/** The entries of the contents of a book. */
function entriesOf(contents: Element, relink: Relink): Child[] {
  const copy = cloneNode(contents);
  relinkElement(copy, relink);
  return copy.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'ol' ? child.children : [],
  );
}

/** An entry for each figure that has an id, by the first line of its caption. */
const figuresIn = (chapters: readonly Chapter[], relink: Relink): Element[] =>
  chapters
    .flatMap(({ element }) => elementsIn(element))
    .filter(({ tagName, properties }) => tagName === 'figure' && properties['id'] !== undefined)
    .flatMap((figure) => {
      const caption = elementsIn(figure).find(({ tagName }) => tagName === 'figcaption');
      const [title] = caption ? elementsIn(caption) : [];
      return title ? [line(relink(`#${String(figure.properties['id'])}`), normalizedText(title))] : [];
    });

/** The places that reading systems offer: cover, contents, start of the text, sources. */
function landmarks(chapters: readonly Chapter[]): Element[] {
  const withRole = (role: string) => chapters.find(({ element }) => element.properties['role'] === role);
  const [start, sources] = [withRole('doc-chapter'), withRole('doc-bibliography')];
  return [
    line('cover.xhtml', t('book.cover'), 'cover'),
    line('nav.xhtml#toc', t('book.contents'), 'toc'),
    ...(start ? [line(start.file, t('book.start'), 'bodymatter')] : []),
    ...(sources ? [line(sources.file, sources.title, 'bibliography')] : []),
  ];
}

/** The navigation document: contents, list of charts, and landmarks. */
export function navPage(
  language: string,
  contents: Element,
  chapters: readonly Chapter[],
  relink: Relink,
): string {
  const [opening] = chapters;
  return xhtmlPage(language, t('book.contents'), [
    list('toc', t('book.contents'), [
      ...(opening ? [line(opening.file, opening.title)] : []),
      ...entriesOf(contents, relink),
    ]),
    list('loi', t('book.charts'), figuresIn(chapters, relink)),
    list('landmarks', t('book.places'), landmarks(chapters), true),
  ]);
}
