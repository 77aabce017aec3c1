import { isShown, type Mark, marksOf } from './marks.ts';

/**
 * Exposes a visible drawing to screen readers as a list: an invisible box over each mark is an option, with the mark’s words
 * and its place in the list. The rest of the drawing is hidden from them, because its name and its marks say it.
 */
export function exposeMarks(svg: SVGSVGElement): void {
  const marks = isShown(svg) ? marksOf(svg) : [];
  // A list must have options: a drawing that is not shown stays an image.
  svg.role = marks.length ? 'listbox' : 'img';
  const options = [...svg.querySelectorAll<SVGElement>(':scope > [role=option]')];
  const isSame = marks.every(({ id }, index) => options[index]?.dataset['mark'] === id);
  if (!marks.length || (isSame && options.length === marks.length)) return;
  for (const option of options) option.remove();
  for (const child of svg.children) child.ariaHidden = 'true';
  svg.append(...marks.map((mark, index) => optionOf(svg, mark, index, marks.length)));
}

/** The option of a mark in a drawing, if it is exposed. */
export const optionFor = (svg: Element, { id }: Mark): SVGElement | null =>
  svg.querySelector<SVGElement>(`:scope > [data-mark="${id}"]`);

function optionOf(svg: SVGSVGElement, { id, parts: [part], words }: Mark, index: number, count: number) {
  const option = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const { left = 0, top = 0, right = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {};
  const toDrawing = svg.getScreenCTM()?.inverse();
  const [start, end] = [new DOMPoint(left, top), new DOMPoint(right, bottom)].map((corner) =>
    corner.matrixTransform(toDrawing),
  ) as [DOMPoint, DOMPoint];
  option.setAttribute('d', `M${start.x} ${start.y}H${end.x}V${end.y}H${start.x}Z`);
  option.setAttribute('fill', 'none');
  option.setAttribute('pointer-events', 'none');
  option.dataset['mark'] = id;
  option.role = 'option';
  option.ariaLabel = words;
  option.ariaPosInSet = String(index + 1);
  option.ariaSetSize = String(count);
  option.tabIndex = -1;
  return option;
}
