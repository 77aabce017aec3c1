import { h } from 'hastscript';
import { relativeUrl } from '../urls.ts';
import type { Chapter } from '../book/book.ts';
import { figuresIn } from '../book/figures.ts';
import { type Element, elementsIn, hasClass, replaceElements } from '../html.ts';
import { t } from '../interface-words.ts';

/** Replaces a figure, in place, with its title and a link to the chapter that contains its drawing. */
function linkToDrawing(figure: Element, id: string, from: Chapter, { page, title }: Chapter): void {
  const heading = elementsIn(figure).filter(({ properties }) => properties['id'] === `${id}-title`);
  const href = `${relativeUrl(from.page, page)}#${id}-title`;
  const link = h('p.drawn', [`${t('book.drawnIn')} `, h('a', { href }, title)]) as Element;
  figure.tagName = 'header';
  figure.properties = {};
  figure.children = [...heading, link];
}

/** Removes the narrow drawing of a figure, in place; phones scroll the wide one. */
const removeNarrow = (figure: Element): void => {
  replaceElements(figure, (element) =>
    element.tagName === 'svg' && hasClass(element, 'narrow') ? [] : [element],
  );
};

/** Keeps the first drawing of each chart in these chapters, and replaces the others, in place, with links to it. */
export function removeRepeatedDrawings(chapters: readonly Chapter[]): void {
  const drawn = new Map<string, Chapter>();
  for (const chapter of chapters)
    for (const { id, figure } of figuresIn(chapter.main)) {
      const first = drawn.get(id);
      if (first) linkToDrawing(figure, id, chapter, first);
      else {
        removeNarrow(figure);
        drawn.set(id, chapter);
      }
    }
}
