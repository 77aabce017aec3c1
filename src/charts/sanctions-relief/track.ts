import { csvParse } from 'd3';
import { rowById, quantityIn, type Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import type { Attached, Labels, Size } from '../chart.ts';
import { rectanglePath } from '../marks/rectangle-path.ts';
import { round as r } from '../marks/round.ts';
import { handedOver, timeScale, type Layout } from './layout.ts';

/**
 * A measure's time in force: its bar, a thick line or a hollow box, and the date beside or inside it; pixels, y 0 the
 * row's middle.
 */
export interface Track {
  bar: string;
  /** Whether it was adopted but not yet in force on the date of the hand-over. */
  hollow: boolean;
  date: { x: number; anchor: 'start' | 'end'; words: string; inside: boolean };
}

/** The minimum width of a bar in pixels, so that a measure of a few weeks is visible. */
export const minBarWidth = 2.5;
/** The width in pixels of the box of a measure that was adopted but not in force. */
const hollowWidth = 4.5;

/** Returns the text of a row's cell. Throws if the cell has no text. */
export function textOf({ id, cells }: Row, column: string): string {
  const cell = cells[column];
  if (typeof cell === 'string') return cell;
  throw new Error(`row ${id}, column ${column}: the drawing needs a text or a date here`);
}

/** Returns the x in pixels at which a row's measure begins. */
export const startX = (row: Row, layout: Layout): number => timeScale(layout)(new Date(textOf(row, 'since')));

/**
 * Returns a row's time in force, from its date to the hand-over or to the x `until`; the narrow drawing shows only the
 * year.
 */
export function trackOf(row: Row, size: Size, layout: Layout, labels: Labels, until?: number): Track {
  const [since, end] = [textOf(row, 'since'), until ?? layout.time[1]];
  const hollow = textOf(row, 'inForce') > handedOver;
  const start = hollow ? end - hollowWidth : Math.min(startX(row, layout), end - minBarWidth);
  const day = size === 'wide' ? formatDate(since, 'short') : since.slice(0, 4);
  const inside = end - start > (size === 'wide' ? 100 : 36);
  const words = hollow && size === 'wide' ? `${labels('adopted')} ${day}` : day;
  const half = layout.bar / 2;
  return {
    bar: hollow
      ? rectanglePath(start + 0.75, 0.75 - half, hollowWidth - 1.5, layout.bar - 1.5)
      : `M${r(start)} 0H${r(end)}`,
    hollow,
    date: { x: Math.round(inside ? start + 5 : start - 6), anchor: inside ? 'start' : 'end', words, inside },
  };
}

/** Returns notches through a measure's bar at the dates of the EU's packages. */
export function notchesOf({ packages = '' }: Attached, layout: Layout): string {
  const x = timeScale(layout);
  const days = csvParse(packages).map(({ day = '' }) => new Date(day));
  const half = layout.bar / 2;
  return days.map((day) => `M${r(x(day))} ${r(-half)}v${r(layout.bar)}`).join('');
}

/**
 * Returns the lowered cap as a lower bar from its date on (`from`, an x in pixels); heights are in proportion to
 * prices.
 */
export function loweredCap(rows: readonly Row[], layout: Layout): { bar: string; from: number } {
  const price = (id: string) => quantityIn(rows, id, 'price').low;
  const from = startX(rowById(rows, 'oil-cap-lowered'), layout);
  const height = (layout.bar * price('oil-cap-lowered')) / price('oil-cap');
  return { bar: rectanglePath(from, layout.bar / 2 - height, layout.time[1] - from, height), from };
}
