import { scaleLinear } from 'd3';
import { isQuantity, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import { type Size, widths } from '../chart.ts';
import type { Paint } from '../marks/paint.ts';
import { rectanglePath } from '../marks/rectangle-path.ts';

/** Who would leave land, as the column `leaves` names it. */
export const sides = ['Russia', 'Ukraine'] as const;

/** One of the two sides. */
export type Side = (typeof sides)[number];

/** The lowest and the highest count of an area in square kilometres, and the ids of their rows. */
export interface CountRange {
  low: number;
  high: number;
  lowId: string;
  highId: string;
}

/** Returns the rows of a region, or of all regions, that count what a side would leave. */
export const leftRows = (rows: readonly Row[], region: string, side: Side): Row[] =>
  rows.filter(({ cells }) => cells['region'] === region && cells['leaves'] === side);

/** Returns the range of the counts of what a side would leave, or undefined if no row has a number. */
export function rangeOf(rows: readonly Row[], region: string, side: Side): CountRange | undefined {
  const counts = leftRows(rows, region, side)
    .filter(({ cells }) => isQuantity(cells['area']))
    .map(({ id }) => ({ id, ...quantityIn(rows, id, 'area') }));
  const byLow = counts.toSorted((a, b) => a.low - b.low)[0];
  const byHigh = counts.toSorted((a, b) => b.high - a.high)[0];
  if (!byLow || !byHigh) return undefined;
  return { low: byLow.low, high: byHigh.high, lowId: byLow.id, highId: byHigh.id };
}

/** Returns a range as text in whole square kilometres, such as "1,480–2,000". */
export const formatRange = ({ low, high }: Pick<CountRange, 'low' | 'high'>): string =>
  [...new Set([low, high].map((area) => formatNumber(area, 0)))].join('–');

/**
 * The positions of the parts of the drawing in pixels: the zero line, the room that numbers need at the right, the headings,
 * the bar of all regions (`bar`, its height `thick`), the lines of the counts and the bars of the regions with the distance
 * of one from the next; `above` if the name of a count stands over its line.
 */
export const layouts = {
  wide: {
    zero: 312,
    room: 52,
    heading: 14,
    bar: 48,
    thick: 36,
    counts: 118,
    count: 22,
    region: 27,
    above: false,
  },
  narrow: {
    zero: 122,
    room: 40,
    heading: 12,
    bar: 62,
    thick: 30,
    counts: 150,
    count: 30,
    region: 29,
    above: true,
  },
} as const;

/** One of the two layouts. */
export type Layout = (typeof layouts)[Size];

/** The height of a region’s bar in pixels. */
export const regionThick = 17;

/** A scale from square kilometres to the pixels of a length. */
export type Scale = (area: number) => number;

/** Returns the one scale of the drawing: the largest area ends where its number has room at the right. */
export const scaleOf = (largest: number, size: Size): Scale =>
  scaleLinear([0, largest], [0, widths[size] - layouts[size].zero - layouts[size].room]);

/** A part of a bar: the row that it shows, its path and its paint; `data-of` marks a further part of the same row. */
export interface BarPart {
  row: { 'data-row': string } | { 'data-of': string };
  path: string;
  paint: Paint;
}

/** The position of a bar in pixels: the zero line, its top and its height. */
export interface BarPlace {
  zero: number;
  y: number;
  thick: number;
}

/** The colour of a side’s bars: of the land that Russia would get or give. */
export const colourOf = { Russia: 'blue', Ukraine: 'red' } as const;

/** The smallest length of a bar that can be seen, in pixels. */
const visible = 1.5;

/** Whether a range is too short to be seen on the scale. */
export const isTooSmall = ({ high }: CountRange, scale: Scale): boolean => scale(high) < visible;

/**
 * Returns the bar of a range from the zero line, to the right for Ukraine and to the left for Russia: hatched on every count,
 * faint on some; empty if it could not be seen.
 */
export function barOf(range: CountRange, side: Side, { zero, y, thick }: BarPlace, scale: Scale): BarPart[] {
  if (isTooSmall(range, scale)) return [];
  const part = (from: number, to: number) => {
    const [start, length] = [scale(from), scale(to) - scale(from)];
    const left = side === 'Ukraine' ? zero + start : zero - start - length;
    return rectanglePath(left, y, length, thick);
  };
  const { low, high, lowId, highId } = range;
  const further = highId === lowId;
  const colour = colourOf[side];
  return [
    ...(high > low
      ? [
          {
            row: further ? { 'data-of': highId } : { 'data-row': highId },
            path: part(low, high),
            paint: { kind: 'faint', colour } as const,
          },
        ]
      : []),
    { row: { 'data-row': lowId }, path: part(0, low), paint: { kind: 'hatched', colour } },
  ];
}
