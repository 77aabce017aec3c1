import { range, type ScaleLinear } from 'd3';
import { labelOf, quantityIn, type Row } from '../../records/cells.ts';
import { digits } from '../../records/unit.ts';
import type { Box, Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';

/** People that one stroke of the pencil goes through, so that strokes lean at about 45 degrees. */
export const stroke = { wide: 50_000, narrow: 100_000 } as const;

/** Ukraine’s bar: what the draft would keep, what would go on every count, what would go on the higher counts. Pixels. */
export interface Ukraine {
  textY: number;
  keep: Box;
  go: { box: Box; strikes: string };
  more: { outline: string; strikes: string };
  title: { x: number; y: number; words: string };
  limit: { x: number; y: number; number: string; label: string };
  going: { x: number; y: number };
}

const words = { wide: 'Ukraine as counted in', narrow: 'Counted in' };

/** Ukraine’s bar from the rows `limit`, `heflin` (its least) and `press` (its most), open at its right end. */
export function ukraineOf(
  rows: readonly Row[],
  size: Size,
  x: ScaleLinear<number, number>,
  { top, thick }: { top: number; thick: number },
): Ukraine {
  const limit = quantityIn(rows, 'limit', 'people').high;
  const { low } = quantityIn(rows, 'heflin', 'people');
  const { high } = quantityIn(rows, 'press', 'people');
  const row = (id: string) => rows.find((candidate) => candidate.id === id);
  const part = (from: number, to: number): Box => ({
    x: r(x(from)),
    y: top,
    width: r(x(to) - x(from)),
    height: thick,
  });
  const through = (from: number, to: number) =>
    range(from, to, stroke[size])
      .map((people) => strike(inset(part(people, Math.min(people + stroke[size], to))), 0))
      .join('');
  const [plan, press] = [row('limit'), row('press')];
  return {
    textY: top + thick / 2 + 4.5,
    keep: part(0, limit),
    go: { box: part(limit, low), strikes: through(limit, low) },
    more: {
      outline: `M${r(x(low))} ${top}H${r(x(high))}M${r(x(low))} ${top + thick}H${r(x(high))}`,
      strikes: through(low, high),
    },
    title: {
      x: r(x(high)),
      y: 13,
      words: `${words[size]} ${String(press?.cells['asOf']).slice(0, 4)}: ${digits(low)} to ${digits(high)}`,
    },
    limit: { x: r(x(limit)), y: top - 9, number: digits(limit), label: plan ? labelOf(plan, size) : '' },
    going: { x: r(x(limit) + 8), y: top - 9 },
  };
}

/** A box made smaller at both sides and a little taller, so that strokes stand apart and pass the bar’s edge. */
const inset = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.1 * width,
  y: y - 2.5,
  width: 0.8 * width,
  height: height + 5,
});
