import { quantityIn, type Row } from '../../records/cells.ts';
import { exactQuantity, type Quantity } from '../../records/quantity.ts';
import { formatQuantity } from '../../records/unit.ts';
import type { LineCounts } from './layout.ts';

/** The sums as text with their currency, for labels. */
export interface Sums {
  europe: string;
  frozen: string;
  frozenMost: string;
  more: string;
  line: string;
  rebuild: string;
  both: string;
  rest: string;
  restMost: string;
  eu: string;
  euroclear: string;
  /** The share of the profit: "half", or per cent. */
  profit: string;
}

/** The billions of US dollars that one line stands for. */
export const billionsPerLine = 10;

const formatDollars = (value: number) => formatQuantity(exactQuantity(value), 'USD bn', 'short');
const formatProfitShare = (part: Quantity) =>
  part.low === 50 ? 'half' : formatQuantity(part, 'per cent', 'short');

/** Returns the sums as text from the rows. */
export function sumsOf(rows: readonly Row[]): Sums {
  const usd = (id: string) => quantityIn(rows, id, 'usd');
  const eur = (id: string) => formatQuantity(quantityIn(rows, id, 'eur'), 'EUR bn', 'short');
  const [frozen, rest] = [usd('frozen'), usd('rest')];
  return {
    europe: formatDollars(usd('europe').low),
    frozen: formatDollars(frozen.low),
    frozenMost: formatDollars(frozen.high),
    more: formatDollars(frozen.high - frozen.low),
    line: formatDollars(billionsPerLine),
    rebuild: formatDollars(usd('rebuild').low),
    both: formatDollars(usd('both').low),
    rest: formatDollars(rest.low),
    restMost: formatDollars(rest.high),
    eu: eur('eu'),
    euroclear: eur('euroclear'),
    profit: formatProfitShare(quantityIn(rows, 'profit', 'share')),
  };
}

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
