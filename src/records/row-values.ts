import { amount } from './amount.ts';
import type { Column, WrittenRow } from './dataset.ts';
import type { Fact } from './fact.ts';
import { agree, figureUnitOf, textsOfFact } from './known-figures.ts';
import { findFigures, type WrittenFigure } from './figures.ts';
import type { Quantity } from './quantity.ts';
import { formatNumber, unitOf } from './unit.ts';

const openEnd = /\d(?:\+|[- ]plus\b| or more\b)|\b(?:more than|at least|over)\b/i;

/** The factor from a unit's number to a plain number: a thousand million for "USD bn". */
export const factorOf = (unit: Column['unit']): number => (unit ? unitOf(unit).factor : 1);

/** An amount as a writer types it: "800,000+", "5,000 to 6,600". */
function notationOf({ low, high, atLeast }: Quantity): string {
  const [from, to] = [formatNumber(low, 3), formatNumber(high, 3)];
  return low === high ? `${from}${atLeast ? '+' : ''}` : `${from} to ${to}`;
}

/** Throws if an amount that a row types does not stand in its quotation, or in the fact that it names. */
export function checkRowValues(
  row: WrittenRow,
  columns: readonly Column[],
  factOf: (id: string) => Fact,
): void {
  for (const { id, kind, unit } of columns) {
    const typed = kind === 'quantity' ? amount.safeParse(row[id]).data : undefined;
    if (!typed) continue;
    const [given, factor] = [String(row[id]), factorOf(unit)];
    if (row.computed)
      throw new Error(
        `${id}: ${given} is typed in a computed row; write { difference: [a, b] }, or the like`,
      );
    const figuresIn = (text: string) =>
      findFigures(text).filter((figure) => agree(figure.unit, figureUnitOf(unit)));
    if (row.quote) checkInQuotation(id, given, typed, row.quote, figuresIn(row.quote), factor);
    if (row.fact) checkInFact(id, given, typed, row.fact, factOf(row.fact), figuresIn, factor);
  }
}

function checkInQuotation(
  column: string,
  given: string,
  typed: Quantity,
  quote: string,
  figures: readonly WrittenFigure[],
  factor: number,
): void {
  const values = figures.map(({ value }) => value / factor);
  const atLeast = openEnd.test(quote);
  if ([typed.low, typed.high].every((end) => values.includes(end)) && typed.atLeast === atLeast) return;
  const [low, high] = values;
  const remedy =
    low === undefined
      ? 'the quotation has no figure in the unit of the column; quote the words that have it'
      : `write ${column}: ${notationOf({ ...typed, low, high: atLeast ? low : (high ?? low), atLeast })}`;
  throw new Error(`${column}: ${given} does not stand in "${quote}"; ${remedy}`);
}

function checkInFact(
  column: string,
  given: string,
  typed: Quantity,
  id: string,
  fact: Fact,
  figuresIn: (text: string) => readonly WrittenFigure[],
  factor: number,
): void {
  const known = textsOfFact(fact).flatMap((text) => figuresIn(text).map(({ value }) => value));
  if ([typed.low, typed.high].every((end) => known.includes(end * factor) || known.includes(end))) return;
  throw new Error(
    `${column}: ${given} does not stand in the fact "${id}"${fact.value ? `, which has ${notationOf(fact.value)}` : ''}; leave the cell out, and it is the fact's, or cite the fact that has it`,
  );
}
