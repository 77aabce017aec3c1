import { scaleUtc, utcMonth } from 'd3';
import type { Row } from '../../records/cells.ts';
import type { Layout } from './layout.ts';

/** Returns the date of a row as written (ISO 8601, day or month). Throws if there is none. */
export function dateOf({ id, cells: { date } }: Row): string {
  if (typeof date === 'string' && date) return date;
  throw new Error(`row ${id}: the drawing needs a date`);
}

/** Parses an ISO 8601 date; a month without a day is the middle of the month. */
export const parseDate = (date: string): Date => new Date(/^\d{4}-\d{2}$/.test(date) ? `${date}-15` : date);

/** Returns the linear time scale from the first date to the last, in pixels along the time line. */
export const timeScale = (from: string, to: string, { first, last }: Layout) =>
  scaleUtc([parseDate(from), parseDate(to)], [first, last]);

/** Returns the number of full years from one date to a later one. */
export const yearsBetween = (from: string, to: string): number =>
  Math.floor(utcMonth.count(parseDate(from), parseDate(to)) / 12);
