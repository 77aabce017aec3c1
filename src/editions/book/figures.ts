import { type Element, elementsIn, hasClass } from '../html.ts';

/** The chart figures below an element, each with the chart's id. */
export function figuresIn(root: Element): { id: string; figure: Element }[] {
  const figures = elementsIn(root).filter(
    (element) => element.tagName === 'figure' && hasClass(element, 'figure'),
  );
  return figures.flatMap((figure) => {
    const [, id] = /^(.+)-title$/.exec(String(figure.properties['ariaLabelledBy'] ?? '')) ?? [];
    return id === undefined ? [] : [{ id, figure }];
  });
}
