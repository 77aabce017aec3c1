import { isQuantity, rowLabel, quantityIn, type Row } from '../../records/cells.ts';

/** A year of the table: revenue in trillion roubles, and the share in per cent if known. */
export interface Year {
  id: string;
  name: string;
  revenue: number;
  share?: number;
  /** Whether the share rests on one source or on our own division. */
  lessSure: boolean;
  /** The date (ISO 8601) on which the year became known, if after the interview. */
  learned?: string;
}

/** Returns the years of the rows in order. */
export const yearsOf = (rows: readonly Row[]): Year[] =>
  rows.map((row) => {
    const { id, cells, written } = row;
    const { share, sure } = cells;
    return {
      id,
      name: rowLabel(row, 'wide'),
      revenue: quantityIn(rows, id, 'revenue').low,
      lessSure: sure === 'less',
      ...(isQuantity(share) && { share: share.low }),
      ...(written.learned && { learned: written.learned }),
    };
  });

/** A year whose share is known. */
export type KnownYear = Year & { share: number };

/** Returns the years whose shares are known. */
export const withShare = (years: readonly Year[]): KnownYear[] =>
  years.filter((year): year is KnownYear => year.share !== undefined);

/** Returns the ids of the years with the lowest and the highest share known at the time of the interview. */
export function extremes(years: readonly Year[]): ReadonlySet<string> {
  const known = withShare(years).filter(({ learned }) => !learned);
  const sorted = known.toSorted((a, b) => a.share - b.share);
  return new Set([sorted.at(0)?.id, sorted.at(-1)?.id].filter((id) => id !== undefined));
}
