import type { Row } from '../../records/cells.ts';

/** The row of an id. Throws where there is none. */
export function rowIn(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row) return row;
  throw new Error(`the drawing needs a row ${id}`);
}

/** The day in a row's cell, or undefined where it is not known or does not apply. */
export function dayIn({ cells }: Row, column: 'from' | 'asOf'): Date | undefined {
  const cell = cells[column];
  return typeof cell === 'string' && cell ? new Date(cell) : undefined;
}

/** The days that a row's figure covers; a single day where no first one is known. */
export function timeOf(row: Row): { from: Date; to: Date; single: boolean } {
  const to = dayIn(row, 'asOf');
  if (!to) throw new Error(`row ${row.id}: the drawing needs a date in asOf`);
  const from = dayIn(row, 'from');
  return { from: from ?? to, to, single: !from };
}
