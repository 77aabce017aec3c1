import type { ScaleLinear } from 'd3';
import type { Row } from '../../records/cells.ts';
import type { Box } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import type { Layout } from './layout.ts';
import { formatCountRange, countRangeOf } from './count-range.ts';

/** What would happen to a piece of land; `more` is what only some counts include. */
export type Fate = 'held' | 'frozen' | 'ukraine' | 'ukraine-more' | 'russia' | 'russia-more';

/** A segment of a region's bar, with the id of the row that it shows. */
export interface BarSegment {
  id: string;
  fate: Fate;
  box: Box;
}

/** A label beside a bar, with the id of its row. */
export interface BarLabel {
  id: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  words: string;
  ink: 'paper' | 'red' | 'blue';
}

/** The position of a region's bar, and its scale from square kilometres to pixels. */
export interface BarPlacement {
  y: number;
  layout: Layout['regions'];
  scale: ScaleLinear<number, number>;
}

/** Whether a number of the region is below its bar if there is no room beside it. */
export const hasLabelBelow = (region: string): boolean => region === 'luhansk' || region === 'donetsk';

const boxScale =
  ({ y, layout, scale }: BarPlacement) =>
  (from: number, to: number): Box => {
    const [a, b] = [layout.zero + scale(from), layout.zero + scale(to)];
    return { x: r(Math.min(a, b), 2), y, width: r(Math.abs(b - a), 2), height: layout.bar };
  };

/**
 * Returns the bar of a region that Russia holds or would get, with its numbers. Throws if the region has no counts of
 * held land.
 */
export function heldBar(rows: readonly Row[], region: string, frozen: boolean, place: BarPlacement) {
  const { y, layout, scale } = place;
  const box = boxScale(place);
  const land = countRangeOf(rows, `${region}-held`);
  if (!land) throw new Error(`the drawing needs rows whose ids begin with ${region}-held`);
  const left = countRangeOf(rows, `${region}-left`);
  const middle = r(y + layout.bar / 2 + 4.5);
  const pieces: BarSegment[] = [
    { id: land.lowId, fate: frozen ? 'frozen' : 'held', box: box(0, land.low) },
    ...(left
      ? ([
          { id: left.highId, fate: 'ukraine-more', box: box(land.low, land.high) },
          { id: left.lowId, fate: 'ukraine', box: box(land.high, land.high + left.low) },
        ] as const)
      : []),
  ];
  const end = layout.zero + scale(land.high + (left?.low ?? 0));
  const own: BarLabel = frozen
    ? { id: land.lowId, x: r(end + 8), y: middle, anchor: 'start', words: formatCountRange(land), ink: 'red' }
    : {
        id: land.lowId,
        x: layout.zero + 8,
        y: middle,
        anchor: 'start',
        words: formatCountRange(land),
        ink: 'paper',
      };
  const isBelow = layout.below > 0 && hasLabelBelow(region);
  const others: BarLabel[] = left
    ? [
        {
          id: left.lowId,
          x: r(isBelow ? Math.min(end, layout.zero + layout.room) : end + 8),
          y: isBelow ? y + layout.bar + 13 : middle,
          anchor: isBelow ? 'end' : 'start',
          words: formatCountRange(left),
          ink: 'red',
        },
      ]
    : [];
  return { pieces, numbers: [own, ...others] };
}

/**
 * Returns the bar of a region that Russia would leave, to the left of zero, with its number; empty if nobody counted
 * it.
 */
export function returnedBar(rows: readonly Row[], region: string, place: BarPlacement) {
  const { y, layout, scale } = place;
  const box = boxScale(place);
  const left = countRangeOf(rows, `${region}-left`);
  if (!left) return { pieces: [], numbers: [] };
  const label: BarLabel = {
    id: left.highId,
    x: r(layout.zero - scale(left.high) - 8),
    y: r(y + layout.bar / 2 + 4.5),
    anchor: 'end',
    words: formatCountRange(left),
    ink: 'blue',
  };
  const pieces: BarSegment[] = [{ id: left.lowId, fate: 'russia', box: box(0, -left.low) }];
  if (left.high > left.low)
    pieces.push({ id: left.highId, fate: 'russia-more', box: box(-left.low, -left.high) });
  return { pieces, numbers: [label] };
}
