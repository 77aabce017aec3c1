import { h } from 'hastscript';
import { wayTo } from '../address.ts';
import type { Chapter } from '../book/book.ts';
import { figuresIn } from '../book/figures.ts';
import { type Element, elementsIn, hasClass, reshape } from '../html.ts';

/** Leaves of a figure its title, and says where it is drawn. */
function leadTo(figure: Element, id: string, from: Chapter, { page, title }: Chapter): void {
  const heading = elementsIn(figure).filter(({ properties }) => properties['id'] === `${id}-title`);
  const href = `${wayTo(from.page, page)}#${id}-title`;
  const way = h('p.drawn', ['Drawn in ', h('a', { href }, title)]) as Element;
  figure.tagName = 'header';
  figure.properties = {};
  figure.children = [...heading, way];
}

/** Leaves of a figure's drawings, in place, the wide one, which phones scroll. */
const keepWide = (figure: Element): void => {
  reshape(figure, (element) => (element.tagName === 'svg' && hasClass(element, 'narrow') ? [] : [element]));
};

/** Draws each chart once, in place, where it first stands in these chapters; elsewhere its title leads there. */
export function drawOnce(chapters: readonly Chapter[]): void {
  const drawn = new Map<string, Chapter>();
  for (const chapter of chapters)
    for (const { id, figure } of figuresIn(chapter.main)) {
      const first = drawn.get(id);
      if (first) leadTo(figure, id, chapter, first);
      else {
        keepWide(figure);
        drawn.set(id, chapter);
      }
    }
}
