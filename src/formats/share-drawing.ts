import { type Box, type Size, widths } from '../charts/chart.ts';
import type { Figure } from '../library.ts';

/** The form of a figure in a share image: with text at one of the two sizes, or as its thumbnail. */
export type DrawingForm = Size | 'thumb';

/** A placed drawing: form, visible part (`view`, in the drawing's pixels), position (`box`, in the image's pixels) and scale. */
export interface PlacedDrawing {
  form: DrawingForm;
  view: Box;
  box: Box;
  scale: number;
}

function visibleBox(figure: Figure, form: DrawingForm): Box {
  const { core, height } = figure.drawings[form];
  if (form !== 'thumb') return { x: 0, y: 0, width: widths[form], height };
  return core ?? { x: 0, y: 0, width: widths.narrow, height };
}

/** Places a figure as large as possible in a box, vertically centred, aligned to its left or right side. */
export function placeDrawing(
  figure: Figure,
  form: DrawingForm,
  area: Box,
  side: 'left' | 'right' = 'right',
): PlacedDrawing {
  const view = visibleBox(figure, form);
  const scale = Math.min(area.width / view.width, area.height / view.height);
  const [width, height] = [view.width * scale, view.height * scale];
  const x = side === 'left' ? area.x : area.x + area.width - width;
  return { form, view, scale, box: { x, y: area.y + (area.height - height) / 2, width, height } };
}
