import { cloneNode, type Element, elementsIn, normalizedText, replaceElements, type Root } from '../html.ts';
import { makeNotes } from './notes.ts';
import { replaceDrawings } from './pictures.ts';
import { nameColumns } from './tables.ts';

/** A chapter of the EPUB: the name of its file, its title, and its element. */
export interface Chapter {
  file: string;
  title: string;
  element: Element;
}

const headingLevel = ({ tagName }: Element): number => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

/** Raises the headings of a chapter, in place, so that its first is of level 1, and returns that. Throws if it has none. */
function raiseHeadings(chapter: Element): Element {
  const headings = elementsIn(chapter).filter((element) => headingLevel(element) > 0);
  const [first] = headings;
  if (!first)
    throw new Error(`book/index.html: the chapter "${String(chapter.properties['id'])}" has no heading`);
  const raised = headingLevel(first) - 1;
  for (const heading of headings) heading.tagName = `h${String(headingLevel(heading) - raised)}`;
  return first;
}

/** Removes from a chapter, in place, what only a screen has. */
function removeScreenOnly(chapter: Element): void {
  replaceElements(chapter, (element) => ('dataScreen' in element.properties ? [] : [element]));
}

/** The attributes by which the book tells the packer what is what; they mean nothing to readers. */
const packing = new Set(['dataChapter', 'dataPicture', 'dataScreen']);

/** The chapter of an element of the book, as a copy for the EPUB. */
function chapterOf(source: Element): Chapter {
  const element = cloneNode(source);
  replaceDrawings(element);
  removeScreenOnly(element);
  makeNotes(element);
  nameColumns(element);
  const title = normalizedText(raiseHeadings(element));
  for (const inner of [element, ...elementsIn(element)])
    inner.properties = Object.fromEntries(
      Object.entries(inner.properties).filter(([name]) => !packing.has(name)),
    );
  return { file: `${String(element.properties['id'])}.xhtml`, title, element };
}

/** The chapters of a book, in order: the elements with `data-chapter`. */
export const chaptersIn = (root: Root): Chapter[] =>
  elementsIn(root)
    .filter(({ properties }) => 'dataChapter' in properties)
    .map(chapterOf);
