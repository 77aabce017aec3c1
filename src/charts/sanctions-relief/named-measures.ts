import { rowById, quantityIn, type Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import { formatQuantity } from '../../records/unit.ts';
import { rowLabel } from '../../records/cells.ts';
import type { Box, Labels, Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';
import type { Layout } from './layout.ts';
import { rectanglePath } from '../marks/rectangle-path.ts';
import { startX, textOf } from './track.ts';

/** A part of the money as the draft would divide it: hatched up to the low count, paler up to the high one; pixels. */
export interface MoneyPart {
  id: string;
  certain: string;
  more: string;
  moreEdge: string;
  edge: string;
  words: { y: number; text: string };
}

/** The shapes of the seat: held until its suspension, empty since, offered, cancelled; pixels, y 0 the row's middle. */
export interface SeatShapes {
  held: string;
  empty: string;
  heldWords: { x: number; text: string };
  offered: Box;
  cancelled: Box;
  stroke: string;
  cancelledWords: { x: number; y: number };
}

/** Returns the width in pixels of the plan's column of pieces. */
export const piecesWidth = ({ pieces: { count, width, pitch } }: Layout): number =>
  (count - 1) * pitch + width;

/**
 * Returns the two parts of the frozen money: equal widths, heights in proportion to dollars, y from the row's middle.
 */
export function moneyPartsOf(rows: readonly Row[], size: Size, layout: Layout): MoneyPart[] {
  const width = piecesWidth(layout);
  const { x } = layout.pieces;
  let y = 4 - layout.money / 2;
  return ['to-rebuild', 'the-rest'].map((id) => {
    const money = quantityIn(rows, id, 'money');
    const [low, high] = [money.low * layout.perBillion, money.high * layout.perBillion];
    const top = y;
    y += high + 23;
    const words = rowLabel(rowById(rows, id), size);
    const amount = id === 'to-rebuild' ? formatQuantity(money, 'USD bn', 'short') : '';
    return {
      id,
      certain: rectanglePath(x, top, width, low),
      more: high > low ? rectanglePath(x, top + low, width, high - low) : '',
      moreEdge:
        high > low
          ? `M${r(x + 0.5)} ${r(top + low)}V${r(top + high - 0.5)}h${r(width - 1)}V${r(top + low)}`
          : '',
      edge: rectanglePath(x + 0.5, top + 0.5, width - 1, low - 1),
      words: { y: r(top + high + 13.5), text: [amount, words].filter(Boolean).join(' ') },
    };
  });
}

/**
 * Returns the shapes of the seat at the G8. The bar before the scale's first date, before the break, is not to scale.
 */
export function seatShapesOf(rows: readonly Row[], size: Size, layout: Layout, labels: Labels): SeatShapes {
  const [seat, held] = [rowById(rows, 'seat'), rowById(rows, 'seat-held')];
  const [from, to, half] = [layout.before, startX(seat, layout), layout.bar / 2];
  const wide = size === 'wide';
  const pill = { y: -10, height: 20 };
  const cancelled = wide
    ? { ...pill, x: layout.back[0], width: 44 }
    : { x: layout.back[1] - 50, width: 47, y: -17, height: 14 };
  const suspended = textOf(seat, 'since');
  const joined = formatDate(textOf(held, 'since'), 'plain');
  return {
    held: `M${r(from)} ${r(-half)}h5l-2.5 ${layout.bar}H${r(from)}zM${r(from + 8)} ${r(-half)}H${r(to)}v${layout.bar}H${r(from + 5.5)}z`,
    empty: wide ? `M${r(to + 182)} 0H${layout.time[1]}` : '',
    heldWords: {
      x: r(to + (wide ? 6 : 4)),
      text: wide
        ? `${labels('heldFrom')} ${joined} ${labels('heldTo')} ${formatDate(suspended, 'short')}`
        : `${labels('heldTo')} ${suspended.slice(0, 4)}`,
    },
    offered: { ...pill, x: layout.pieces.x, width: piecesWidth(layout) },
    cancelled,
    stroke: strike(cancelled, 2),
    cancelledWords: wide ? { x: cancelled.x + cancelled.width + 8, y: 4.5 } : { x: cancelled.x - 2, y: 13 },
  };
}
