import { quantityIn, type Row } from '../../records/cells.ts';
import { exactly, type Quantity } from '../../records/quantity.ts';
import { say } from '../../records/unit.ts';
import type { Counts } from './layout.ts';

/** The sums that labels print, each written with its currency. */
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
  /** The part of the profit: "half", or per cent. */
  profit: string;
}

/** Billions of US dollars that one line stands for. */
export const worth = 10;

const dollars = (value: number) => say(exactly(value), 'USD bn', 'short');
const halfOrShare = (part: Quantity) => (part.low === 50 ? 'half' : say(part, 'per cent', 'short'));

/** The sums as labels print them, from the rows. */
export function sumsOf(rows: readonly Row[]): Sums {
  const usd = (id: string) => quantityIn(rows, id, 'usd');
  const eur = (id: string) => say(quantityIn(rows, id, 'eur'), 'EUR bn', 'short');
  const [frozen, rest] = [usd('frozen'), usd('rest')];
  return {
    europe: dollars(usd('europe').low),
    frozen: dollars(frozen.low),
    frozenMost: dollars(frozen.high),
    more: dollars(frozen.high - frozen.low),
    line: dollars(worth),
    rebuild: dollars(usd('rebuild').low),
    both: dollars(usd('both').low),
    rest: dollars(rest.low),
    restMost: dollars(rest.high),
    eu: eur('eu'),
    euroclear: eur('euroclear'),
    profit: halfOrShare(quantityIn(rows, 'profit', 'share')),
  };
}

/** How many lines each sum is, from the rows `europe`, `rebuild` and `rest`; `more` lines are not exactly known. */
export function countsOf(rows: readonly Row[]): Counts {
  const lines = (id: string, end: 'low' | 'high' = 'low') =>
    Math.round(quantityIn(rows, id, 'usd')[end] / worth);
  return {
    europe: lines('europe'),
    rebuild: lines('rebuild'),
    rest: lines('rest'),
    more: lines('rest', 'high') - lines('rest'),
  };
}
