import { isQuantity, labelOf, quantityIn, type Row } from '../../records/cells.ts';

/** A year of the table: revenue in trillion roubles, share in per cent where it is known. */
export interface Year {
  id: string;
  name: string;
  revenue: number;
  share?: number;
  /** The share rests on one source or on our own division. */
  alone: boolean;
  /** The day on which the year became known, where that was after the interview. */
  learned?: string;
}

const alone = /^(one|our) /;

/** The years of the rows, in order. */
export const yearsOf = (rows: readonly Row[]): Year[] =>
  rows.map((row) => {
    const { id, cells, written } = row;
    const { share, basis } = cells;
    return {
      id,
      name: labelOf(row, 'wide'),
      revenue: quantityIn(rows, id, 'revenue').low,
      alone: typeof basis === 'string' && alone.test(basis),
      ...(isQuantity(share) && { share: share.low }),
      ...(written.learned && { learned: written.learned }),
    };
  });
