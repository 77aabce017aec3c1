import { isQuantity, rowLabel, quantityIn, type Row } from '../../records/cells.ts';

/** A year of the table: revenue in trillion roubles, and the share in per cent if known. */
export interface Year {
  id: string;
  name: string;
  revenue: number;
  share?: number;
  /** Whether the share comes from one source or from our own division. */
  singleSource: boolean;
  /** The date (ISO 8601) on which the year became known, if after the interview. */
  learned?: string;
}

const singleSourceBasis = /^(one|our) /;

/** Returns the years of the rows in order. */
export const yearsOf = (rows: readonly Row[]): Year[] =>
  rows.map((row) => {
    const { id, cells, written } = row;
    const { share, basis } = cells;
    return {
      id,
      name: rowLabel(row, 'wide'),
      revenue: quantityIn(rows, id, 'revenue').low,
      singleSource: typeof basis === 'string' && singleSourceBasis.test(basis),
      ...(isQuantity(share) && { share: share.low }),
      ...(written.learned && { learned: written.learned }),
    };
  });
