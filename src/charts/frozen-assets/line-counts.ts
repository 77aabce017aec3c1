import { quantityIn, type Row } from '../../records/cells.ts';
import type { LineCounts } from './layout.ts';

/** The billions of US dollars that one line stands for. */
export const billionsPerLine = 10;

/** Returns the number of lines of each sum, from the rows `europe`, `rebuild` and `rest`. */
export function lineCountsOf(rows: readonly Row[]): LineCounts {
  const lines = (id: string, end: 'low' | 'high' = 'low') =>
    Math.round(quantityIn(rows, id, 'usd')[end] / billionsPerLine);
  return {
    europe: lines('europe'),
    rebuild: lines('rebuild'),
    rest: lines('rest'),
    more: lines('rest', 'high') - lines('rest'),
  };
}
