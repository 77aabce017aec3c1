import { csvParse } from 'd3';
import { quantityIn, type Row } from '../../records/cells.ts';
import { sayDay } from '../../records/day.ts';
import type { Attached, Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { handedOver, timeScale, type Layout } from './layout.ts';

/** A measure's time in force: its bar, a line as thick as bars are or hollow, and the day beside or in it; pixels, y 0 the row's middle. */
export interface Track {
  bar: string;
  /** Adopted, but not yet in force on the day of the hand-over. */
  hollow: boolean;
  date: { x: number; anchor: 'start' | 'end'; words: string; inside: boolean };
}

/** Pixels that a bar is wide at least, so that a measure of a few weeks is seen. */
export const least = 2.5;
/** Pixels that an adopted measure's mark is wide, which has no time in force to show. */
const token = 4.5;

/** A rectangle as a path, pixels. */
export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${r(-width)}z`;

/** The text of a row's cell. Throws where there is none. */
export function textIn({ id, cells }: Row, column: string): string {
  const cell = cells[column];
  if (typeof cell === 'string') return cell;
  throw new Error(`row ${id}, column ${column}: the drawing needs words or a date here`);
}

/** The row of an id. Throws where there is none. */
export function rowOf(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row) return row;
  throw new Error(`the drawing needs a row ${id}`);
}

/** Where a row's measure begins, in pixels. */
export const startOf = (row: Row, layout: Layout): number =>
  timeScale(layout)(new Date(textIn(row, 'since')));

/** A row's time in force, from its day to the hand-over; a year alone is said where there is no room for a day. */
export function trackOf(row: Row, size: Size, layout: Layout, until?: number): Track {
  const [since, end] = [textIn(row, 'since'), until ?? layout.time[1]];
  const hollow = textIn(row, 'inForce') > handedOver;
  const start = hollow ? end - token : Math.min(startOf(row, layout), end - least);
  const day = size === 'wide' ? sayDay(since, 'short') : since.slice(0, 4);
  const inside = end - start > (size === 'wide' ? 100 : 36);
  const words = hollow && size === 'wide' ? `adopted ${day}` : day;
  const half = layout.bar / 2;
  return {
    bar: hollow
      ? rectangle(start + 0.75, 0.75 - half, token - 1.5, layout.bar - 1.5)
      : `M${r(start)} 0H${r(end)}`,
    hollow,
    date: { x: Math.round(inside ? start + 5 : start - 6), anchor: inside ? 'start' : 'end', words, inside },
  };
}

/** The days on which a measure was widened, as notches through its bar: one stroke a package. */
export function notchesOf({ packages = '' }: Attached, layout: Layout): { path: string; count: number } {
  const x = timeScale(layout);
  const days = csvParse(packages).map(({ day = '' }) => new Date(day));
  const half = layout.bar / 2;
  return {
    path: days.map((day) => `M${r(x(day))} ${r(-half)}v${r(layout.bar)}`).join(''),
    count: days.length,
  };
}

/** The lowered cap as a lower bar from its day on, its height to the bar's as the new price is to the old. */
export function loweredCap(rows: readonly Row[], layout: Layout): { bar: string; from: number } {
  const price = (id: string) => quantityIn(rows, id, 'price').low;
  const from = startOf(rowOf(rows, 'oil-cap-lowered'), layout);
  const height = (layout.bar * price('oil-cap-lowered')) / price('oil-cap');
  return { bar: rectangle(from, layout.bar / 2 - height, layout.time[1] - from, height), from };
}
