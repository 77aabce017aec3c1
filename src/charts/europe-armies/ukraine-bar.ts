import { range, type ScaleLinear } from 'd3';
import { rowById, rowLabel, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Box, Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';

/** The number of people that one pencil stroke covers, chosen so that strokes lean at about 45 degrees. */
export const peoplePerStroke = { wide: 50_000, narrow: 100_000 } as const;

/**
 * Ukraine’s bar in pixels: the part that the draft would keep, the part cut on every count, the part cut on the higher
 * counts.
 */
export interface UkraineBar {
  textY: number;
  keep: Box;
  go: { box: Box; strikes: string };
  more: { outline: string; strikes: string };
  title: { x: number; y: number };
  limit: { x: number; y: number; number: string; label: string };
  going: { x: number; y: number };
}

/**
 * Returns Ukraine’s bar from the rows `limit`, `heflin` (lowest count) and `press` (highest count), open at its right
 * end.
 */
export function ukraineBarOf(
  rows: readonly Row[],
  size: Size,
  x: ScaleLinear<number, number>,
  { top, thick }: { top: number; thick: number },
): UkraineBar {
  const limit = quantityIn(rows, 'limit', 'people').high;
  const { low } = quantityIn(rows, 'heflin', 'people');
  const { high } = quantityIn(rows, 'press', 'people');
  const part = (from: number, to: number): Box => ({
    x: r(x(from)),
    y: top,
    width: r(x(to) - x(from)),
    height: thick,
  });
  const strikesThrough = (from: number, to: number) =>
    range(from, to, peoplePerStroke[size])
      .map((people) => strike(inset(part(people, Math.min(people + peoplePerStroke[size], to))), 0))
      .join('');
  return {
    textY: top + thick / 2 + 4.5,
    keep: part(0, limit),
    go: { box: part(limit, low), strikes: strikesThrough(limit, low) },
    more: {
      outline: `M${r(x(low))} ${top}H${r(x(high))}M${r(x(low))} ${top + thick}H${r(x(high))}`,
      strikes: strikesThrough(low, high),
    },
    title: { x: r(x(high)), y: 13 },
    limit: {
      x: r(x(limit)),
      y: top - 9,
      number: formatNumber(limit),
      label: rowLabel(rowById(rows, 'limit'), size),
    },
    going: { x: r(x(limit) + 8), y: top - 9 },
  };
}

/** Returns a narrower, slightly taller box, so that strokes do not touch and reach past the bar’s edge. */
const inset = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.1 * width,
  y: y - 2.5,
  width: 0.8 * width,
  height: height + 5,
});
