import { h } from 'hastscript';
import type { Chapter } from '../book/book.ts';
import { figuresIn } from '../book/figures.ts';
import { bytesOf } from '../built.ts';
import { type Child, type Element, elementsIn, hasClass, replaceElements, normalizedText } from '../html.ts';
import { imageElement, standaloneSvg, statesOf } from './drawing.ts';

/** The picture files of a book by path. */
export type PictureFiles = Map<string, Uint8Array>;

/** The path of the SVG file of a state of a chart. */
const pathOf = (id: string, state: string) => `charts/${id}${state && `-${state}`}.svg`;

/** The text of a switch's label as a caption above the picture of that state. */
const stateCaption = (label: Element | undefined): Child[] =>
  label ? [h('p.state', normalizedText(label)) as Element] : [];

/** Replaces the drawings of a figure, in place, with a captioned picture of each state. */
function replaceFigureDrawings(figure: Element, id: string, drawing: Element): void {
  const labels = elementsIn(figure).filter(({ tagName }) => tagName === 'label');
  const alt = String(drawing.properties['ariaLabel'] ?? '');
  const pictures = statesOf(drawing).flatMap((state, index) => [
    ...stateCaption(labels[index]),
    imageElement(pathOf(id, state), alt),
  ]);
  replaceElements(figure, (element) => {
    if (element.tagName === 'svg' || element.tagName === 'fieldset') return [];
    if (!hasClass(element, 'drawing')) return [element];
    return [{ ...element, children: [...pictures, ...element.children] }];
  });
}

/** Replaces all drawings of chapters, in place, with images, and returns their files: the narrow drawing, legible on every device. */
export function replaceDrawings(
  chapters: readonly Chapter[],
  colours: ReadonlyMap<string, string>,
): PictureFiles {
  const files: PictureFiles = new Map();
  for (const { id, figure } of chapters.flatMap(({ main }) => figuresIn(main))) {
    const drawing = elementsIn(figure).find(
      (element) => element.tagName === 'svg' && hasClass(element, 'narrow'),
    );
    if (!drawing) continue;
    for (const state of statesOf(drawing))
      files.set(pathOf(id, state), bytesOf(standaloneSvg(drawing, colours, state)));
    replaceFigureDrawings(figure, id, drawing);
  }
  return files;
}
