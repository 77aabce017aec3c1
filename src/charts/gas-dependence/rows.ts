import type { Row } from '../../records/cells.ts';

/** Returns the date in a row's cell, or undefined if it is not known or does not apply. */
export function dateIn({ cells }: Row, column: 'from' | 'asOf'): Date | undefined {
  const cell = cells[column];
  return typeof cell === 'string' && cell ? new Date(cell) : undefined;
}

/**
 * Returns the period that a row's figure covers, a single day if its first day is not known. Throws if it has no last
 * day.
 */
export function periodOf(row: Row): { from: Date; to: Date; single: boolean } {
  const to = dateIn(row, 'asOf');
  if (!to) throw new Error(`row ${row.id}: the drawing needs a date in asOf`);
  const from = dateIn(row, 'from');
  return { from: from ?? to, to, single: !from };
}
