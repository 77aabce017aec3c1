import { type Box, type Drawing, type Size, widths } from '../charts/chart.ts';
import type { Figure } from '../library.ts';

/** How a figure is drawn in a picture for social media: with its words at one of the two sizes, or as its thumbnail. */
export type Form = Size | 'thumb';

/** A drawing in a picture: the form, the part of it that is shown in its own pixels, where, and how much enlarged. */
export interface Placed {
  form: Form;
  view: Box;
  box: Box;
  scale: number;
}

/** The drawing that a figure's thumbnail shows a part of. */
export const thumbOf = ({ chart, rows, data }: Figure): Drawing =>
  chart.thumb?.(rows, data.attached) ?? chart.geometry(rows, 'narrow', data.attached);

function viewOf(figure: Figure, form: Form): Box {
  const { chart, rows, data } = figure;
  if (form !== 'thumb')
    return { x: 0, y: 0, width: widths[form], height: chart.geometry(rows, form, data.attached).height };
  const { core, height } = thumbOf(figure);
  return core ?? { x: 0, y: 0, width: widths.narrow, height };
}

/** A form of a figure as large as a room lets it be, halfway down it, at its left or its right. */
export function placed(figure: Figure, form: Form, room: Box, side: 'left' | 'right' = 'right'): Placed {
  const view = viewOf(figure, form);
  const scale = Math.min(room.width / view.width, room.height / view.height);
  const [width, height] = [view.width * scale, view.height * scale];
  const x = side === 'left' ? room.x : room.x + room.width - width;
  return { form, view, scale, box: { x, y: room.y + (room.height - height) / 2, width, height } };
}
