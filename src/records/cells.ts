import { z } from 'astro/zod';
import { amount } from './amount.ts';
import { day } from './day.ts';
import type { Column, Dataset, WrittenRow } from './dataset.ts';
import type { Fact } from './fact.ts';
import { suggest } from './nearest.ts';
import { cut, difference, portion, share, sum, type Quantity } from './quantity.ts';
import { absurd } from './unit.ts';

/** A cell as it is known: a quantity, words or a date (ISO), null for "not known", "" where it does not apply. */
export type Cell = Quantity | string | null;

/** A row with every cell filled: from its own words, from its fact, or computed from other rows. */
export interface Row {
  id: string;
  cells: Record<string, Cell>;
  written: WrittenRow;
}

const operations = { difference, cut, share, portion, sum };
type Operation = keyof typeof operations;
const names = Object.keys(operations) as [Operation, ...Operation[]];
const formula = z
  .partialRecord(z.enum(names), z.tuple([z.string(), z.string()], z.string()))
  .refine((recipe) => Object.keys(recipe).length === 1, 'a computed cell has one operation')
  .refine(
    (recipe) => Object.entries(recipe).every(([name, terms]) => name === 'sum' || terms.length === 2),
    'only a sum has more than two terms',
  );
type Formula = z.infer<typeof formula>;

/** The row's name in a drawing of the size. */
export function labelOf({ written: { label }, cells }: Row, size: 'wide' | 'narrow'): string {
  if (typeof label === 'object') return label[size];
  const [first] = Object.values(cells);
  return label ?? (typeof first === 'string' ? first : '');
}

/** The quantity in a row's column. Throws where the rows have none there. */
export function quantityIn(rows: readonly Row[], id: string, column: string): Quantity {
  const cell = rows.find((row) => row.id === id)?.cells[column];
  if (isQuantity(cell)) return cell;
  throw new Error(`row ${id}, column ${column}: the drawing needs a quantity here`);
}

/** Whether a cell is a quantity. */
export const isQuantity = (cell: Cell | undefined): cell is Quantity =>
  typeof cell === 'object' && cell !== null;

/**
 * The rows of a data set in order, every cell filled. A quantity or date that a row with a `fact` leaves out is the
 * fact's; `{ difference: [a, b] }` (also cut, share, portion, sum) is computed from the rows named, which stand above
 * it, or from cells further left in its own row.
 * Throws with the row and the column where a cell is missing, misspelt, of the wrong kind or unbelievable.
 */
export function fill(data: Dataset, factOf: (id: string) => Fact): Row[] {
  const rows: Row[] = [];
  for (const written of data.rows) {
    if (rows.some(({ id }) => id === written.id)) throw new Error(`row ${written.id}: this id stands twice`);
    const known = new Set([...data.columns.map(({ id }) => id), ...plumbing]);
    const stray = Object.keys(written).find((key) => !known.has(key));
    if (stray)
      throw new Error(`row ${written.id}: there is no column "${stray}"; ${suggest(stray, [...known])}`);
    const row: Row = { id: written.id, written, cells: {} };
    for (const column of data.columns) row.cells[column.id] = cellOf(column, written, [...rows, row], factOf);
    rows.push(row);
  }
  return rows;
}

const plumbing = ['id', 'quote', 'passage', 'fact', 'source', 'computed', 'learned', 'note', 'plan', 'label'];

function cellOf(
  column: Column,
  written: WrittenRow,
  rows: readonly Row[],
  factOf: (id: string) => Fact,
): Cell {
  const named = cited.safeParse(written[column.id]).data?.fact;
  const own = named === undefined ? written[column.id] : ofFact(column, factOf(named));
  if (own === undefined && column.hidden) return '';
  const raw = own ?? (written.fact && ofFact(column, factOf(written.fact)));
  const at = `row ${written.id}, column ${column.id}`;
  if (raw === undefined || raw === '')
    throw new Error(`${at}: the cell is missing; write "not known" where nothing is known`);
  if (raw === 'not known') return null;
  if (raw === 'none') return '';
  if (column.kind === 'quantity') return quantityOf(column, raw, rows, at);
  const found = (column.kind === 'day' ? day : z.string()).safeParse(raw);
  if (!found.success)
    throw new Error(
      `${at}: ${JSON.stringify(raw)} is not ${column.kind === 'day' ? 'a date, YYYY-MM-DD' : 'text'}`,
    );
  return found.data;
}

/** A cell that takes what another fact gives, where the row has a fact of its own or needs two. */
const cited = z.strictObject({ fact: z.string() });

/** The ids of the facts that a row rests on: its own, then those that its cells name. */
export const factsOf = (written: WrittenRow): string[] => [
  ...(written.fact ? [written.fact] : []),
  ...Object.values(written).flatMap((cell) => cited.safeParse(cell).data?.fact ?? []),
];

function ofFact(column: Column, fact: Fact): unknown {
  if (column.kind === 'day') return fact.asOf;
  if (column.kind === 'text') return fact.counts ?? '';
  if (fact.unit !== column.unit)
    throw new Error(`column ${column.id} is in ${String(column.unit)}, its fact in ${String(fact.unit)}`);
  return fact.value;
}

function quantityOf(column: Column, raw: unknown, rows: readonly Row[], at: string): Quantity {
  const recipe = formula.safeParse(raw);
  const found = recipe.success
    ? compute(recipe.data, column.id, rows, at)
    : (asQuantity(raw) ?? amount.safeParse(raw).data);
  if (!found) throw new Error(`${at}: ${JSON.stringify(raw)} is not an amount`);
  const reason = column.unit && absurd(found, column.unit);
  if (reason) throw new Error(`${at}: ${reason}`);
  return found;
}

const asQuantity = (raw: unknown): Quantity | undefined =>
  typeof raw === 'object' && raw !== null && 'low' in raw && 'atLeast' in raw ? (raw as Quantity) : undefined;

function compute(recipe: Formula, column: string, rows: readonly Row[], at: string): Quantity {
  const operand = (words: string) => {
    const [id, of = column] = words.split('.');
    const cell = rows.find((row) => row.id === id)?.cells[of];
    if (isQuantity(cell)) return cell;
    throw new Error(`${at}: "${words}" names no quantity in a row above`);
  };
  for (const name of names) {
    const [first, ...others] = recipe[name] ?? [];
    if (first !== undefined)
      return others.reduce((total, term) => operations[name](total, operand(term)), operand(first));
  }
  throw new Error(`${at}: a computed cell has one operation`);
}
