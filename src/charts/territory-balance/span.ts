import { isQuantity, quantityIn, type Row } from '../../records/cells.ts';
import { digits } from '../../records/unit.ts';
import { regions } from './layout.ts';

/** Counts of one thing, square kilometres: the lowest, the highest, and the rows that they stand in. */
export interface Span {
  low: number;
  high: number;
  lowId: string;
  highId: string;
}

/** The span of every count whose row id begins with the words; undefined where no row has a number. */
export function spanOf(rows: readonly Row[], begins: string): Span | undefined {
  const counts = rows
    .filter(({ id, cells }) => id.startsWith(begins) && isQuantity(cells['area']))
    .map(({ id }) => ({ id, ...quantityIn(rows, id, 'area') }));
  const [first] = counts;
  if (!first) return undefined;
  const lowest = counts.reduce((least, count) => (count.low < least.low ? count : least), first);
  const highest = counts.reduce((most, count) => (count.high > most.high ? count : most), first);
  return { low: lowest.low, high: highest.high, lowId: lowest.id, highId: highest.id };
}

/** The longest bar to the right of zero, square kilometres: land held and land that Ukraine would leave. */
export const widest = (rows: readonly Row[]): number =>
  Math.max(
    ...[...regions.recognised, ...regions.frozen].map(
      (region) => (spanOf(rows, `${region}-held`)?.high ?? 0) + (spanOf(rows, `${region}-left`)?.low ?? 0),
    ),
  );

/** A span as a label, "1,480–2,000", whole square kilometres. */
export const spanned = ({ low, high }: Pick<Span, 'low' | 'high'>): string =>
  digits(low, 0) === digits(high, 0) ? digits(low, 0) : `${digits(low, 0)}–${digits(high, 0)}`;
