import type { ScaleLinear } from 'd3';
import type { Row } from '../../records/cells.ts';
import type { Box } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import type { Layout } from './layout.ts';
import { spanned, spanOf } from './span.ts';

/** What becomes of a piece of land; `more` is what some counts include and others do not. */
export type Fate = 'held' | 'frozen' | 'ukraine' | 'ukraine-more' | 'russia' | 'russia-more';

/** A piece of a region's bar, with the row that it shows. */
export interface Piece {
  id: string;
  fate: Fate;
  box: Box;
}

/** Words beside a bar, with the row that they say. */
export interface Label {
  id: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  words: string;
  ink: 'paper' | 'red' | 'blue';
}

/** Where a region's bar stands, and its scale: square kilometres to pixels. */
export interface Place {
  y: number;
  layout: Layout['regions'];
  scale: ScaleLinear<number, number>;
}

/** Whether a number about the region stands under its bar where there is no room beside it. */
export const under = (region: string): boolean => region === 'luhansk' || region === 'donetsk';

const boxes =
  ({ y, layout, scale }: Place) =>
  (from: number, to: number): Box => {
    const [a, b] = [layout.zero + scale(from), layout.zero + scale(to)];
    return { x: r(Math.min(a, b), 2), y, width: r(Math.abs(b - a), 2), height: layout.bar };
  };

/** The bar of a region that Russia holds or would be given, with its numbers. */
export function held(rows: readonly Row[], region: string, frozen: boolean, place: Place) {
  const { y, layout, scale } = place;
  const box = boxes(place);
  const land = spanOf(rows, `${region}-held`);
  if (!land) throw new Error(`the drawing needs rows whose ids begin with ${region}-held`);
  const left = spanOf(rows, `${region}-left`);
  const middle = r(y + layout.bar / 2 + 4.5);
  const pieces: Piece[] = [
    { id: land.lowId, fate: frozen ? 'frozen' : 'held', box: box(0, land.low) },
    ...(left
      ? ([
          { id: left.highId, fate: 'ukraine-more', box: box(land.low, land.high) },
          { id: left.lowId, fate: 'ukraine', box: box(land.high, land.high + left.low) },
        ] as const)
      : []),
  ];
  const end = layout.zero + scale(land.high + (left?.low ?? 0));
  const own: Label = frozen
    ? { id: land.lowId, x: r(end + 8), y: middle, anchor: 'start', words: spanned(land), ink: 'red' }
    : { id: land.lowId, x: layout.zero + 8, y: middle, anchor: 'start', words: spanned(land), ink: 'paper' };
  const low = layout.below > 0 && under(region);
  const others: Label[] = left
    ? [
        {
          id: left.lowId,
          x: r(low ? Math.min(end, layout.zero + layout.room) : end + 8),
          y: low ? y + layout.bar + 13 : middle,
          anchor: low ? 'end' : 'start',
          words: spanned(left),
          ink: 'red',
        },
      ]
    : [];
  return { pieces, labels: [own, ...others] };
}

/** The bar of a region that Russia would leave, to the left of zero, with its number. */
export function returned(rows: readonly Row[], region: string, place: Place) {
  const { y, layout, scale } = place;
  const box = boxes(place);
  const left = spanOf(rows, `${region}-left`);
  if (!left) return { pieces: [], labels: [] };
  const label: Label = {
    id: left.highId,
    x: r(layout.zero - scale(left.high) - 8),
    y: r(y + layout.bar / 2 + 4.5),
    anchor: 'end',
    words: spanned(left),
    ink: 'blue',
  };
  const pieces: Piece[] = [{ id: left.lowId, fate: 'russia', box: box(0, -left.low) }];
  if (left.high > left.low)
    pieces.push({ id: left.highId, fate: 'russia-more', box: box(-left.low, -left.high) });
  return { pieces, labels: [label] };
}
