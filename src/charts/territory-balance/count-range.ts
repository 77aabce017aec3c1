import { isQuantity, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import { regions } from './layout.ts';

/** The lowest and the highest count of an area, in square kilometres, and the ids of their rows. */
export interface CountRange {
  low: number;
  high: number;
  lowId: string;
  highId: string;
}

/**
 * Returns the range of the counts whose row ids begin with a prefix, or undefined if none of these rows has a number.
 */
export function countRangeOf(rows: readonly Row[], prefix: string): CountRange | undefined {
  const counts = rows
    .filter(({ id, cells }) => id.startsWith(prefix) && isQuantity(cells['area']))
    .map(({ id }) => ({ id, ...quantityIn(rows, id, 'area') }));
  const [first] = counts;
  if (!first) return undefined;
  const lowest = counts.reduce((least, count) => (count.low < least.low ? count : least), first);
  const highest = counts.reduce((most, count) => (count.high > most.high ? count : most), first);
  return { low: lowest.low, high: highest.high, lowId: lowest.id, highId: highest.id };
}

/**
 * Returns the length of the longest bar to the right of zero in square kilometres: land held plus land that Ukraine
 * would leave.
 */
export const longestBar = (rows: readonly Row[]): number =>
  Math.max(
    ...[...regions.recognised, ...regions.frozen].map(
      (region) =>
        (countRangeOf(rows, `${region}-held`)?.high ?? 0) + (countRangeOf(rows, `${region}-left`)?.low ?? 0),
    ),
  );

/** Returns a range as text in whole square kilometres, such as "1,480–2,000". */
export const formatCountRange = ({ low, high }: Pick<CountRange, 'low' | 'high'>): string =>
  formatNumber(low, 0) === formatNumber(high, 0)
    ? formatNumber(low, 0)
    : `${formatNumber(low, 0)}–${formatNumber(high, 0)}`;
