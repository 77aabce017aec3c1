import { quantityIn, type Row } from '../records/cells.ts';

/** Counts of one thing: the rows with the lowest and the highest number, the rows between in their order, and both numbers. */
export interface Counts {
  lowest: Row;
  between: Row[];
  highest: Row;
  low: number;
  high: number;
}

/** Returns the counts that rows have in a column. Throws if there are no rows, or if one has no quantity there. */
export function countsOf(rows: readonly Row[], column: string): Counts {
  const ends = rows.map((row) => ({ row, ...quantityIn(rows, row.id, column) }));
  const [lowest] = ends.toSorted((a, b) => a.low - b.low);
  const [highest] = ends.toSorted((a, b) => b.high - a.high);
  if (!lowest || !highest) throw new Error(`the drawing needs rows that count ${column}`);
  const between = rows.filter((row) => row !== lowest.row && row !== highest.row);
  return { lowest: lowest.row, between, highest: highest.row, low: lowest.low, high: highest.high };
}

/** Returns the rows whose column `series` has a name. */
export const inSeries = (rows: readonly Row[], series: string): Row[] =>
  rows.filter(({ cells }) => cells['series'] === series);

/** Returns the row of the draft plan. Throws if there is none. */
export function planRow(rows: readonly Row[]): Row {
  const row = rows.find(({ written }) => written.plan);
  if (row) return row;
  throw new Error('the drawing needs a row with plan: true');
}
