import { scaleUtc, utcMonth } from 'd3';
import type { Row } from '../../records/cells.ts';
import type { Layout } from './layout.ts';

/** The row of an id. Throws where there is none. */
export function rowIn(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row) return row;
  throw new Error(`the drawing needs a row ${id}`);
}

/** The day of a row as it is written, ISO. Throws where there is none. */
export function dateOf({ id, cells: { date } }: Row): string {
  if (typeof date === 'string' && date) return date;
  throw new Error(`row ${id}: the drawing needs a date`);
}

/** The moment that a date stands at: the day, or the middle of a month where no day is given. */
export const momentOf = (date: string): Date => new Date(/^\d{4}-\d{2}$/.test(date) ? `${date}-15` : date);

/** The scale of time, linear, from the first day to the last, in pixels along the drawing's line. */
export const timeScale = (from: string, to: string, { first, last }: Layout) =>
  scaleUtc([momentOf(from), momentOf(to)], [first, last]);

/** Whole years from one date to a later one. */
export const yearsBetween = (from: string, to: string): number =>
  Math.floor(utcMonth.count(momentOf(from), momentOf(to)) / 12);
