import { z } from 'astro/zod';
import { amount } from './amount.ts';
import { dayProblem } from './day.ts';
import type { Column, Dataset, WrittenRow } from './dataset.ts';
import type { Fact } from './fact.ts';
import { lengthOfTime, yearsBetween } from './length-of-time.ts';
import { stripPencil } from './pencil.ts';
import { suggest } from './suggest.ts';
import { cut, difference, portion, share, sum, type Quantity } from './quantity.ts';
import { implausibleReason } from './unit.ts';

/** The value of a cell: a quantity, a text or an ISO date; null if not known, "" if not applicable. */
export type Cell = Quantity | string | null;

/** A row with all cells filled: as written, from a fact, or computed from other rows. */
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

/** The label of a row in a drawing of the given size. */
export function rowLabel({ written: { label }, cells }: Row, size: 'wide' | 'narrow'): string {
  if (typeof label === 'object') return label[size];
  const [first] = Object.values(cells);
  return label ?? (typeof first === 'string' ? first : '');
}

/** The row with an id. Throws if there is none. */
export function rowById(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row) return row;
  throw new Error(`the drawing needs a row ${id}`);
}

/** The row that the drawing shows as a part of it, by its `drawnAs`. Throws if there is none, or more than one. */
export function rowDrawnAs(rows: readonly Row[], part: string): Row {
  const [row, ...others] = rows.filter(({ written }) => written.drawnAs === part);
  if (row && others.length === 0) return row;
  throw new Error(`the drawing needs one row with drawnAs: ${part}`);
}

/** The quantity in a column of the row with an id. Throws if there is none. */
export function quantityIn(rows: readonly Row[], id: string, column: string): Quantity {
  const cell = rowById(rows, id).cells[column];
  if (isQuantity(cell)) return cell;
  throw new Error(`row ${id}, column ${column}: the drawing needs a quantity here`);
}

/** Whether a cell as written is computed from others. */
export const isComputed = (written: unknown): boolean => formula.or(lengthOfTime).safeParse(written).success;

/** Whether a cell is a quantity. */
export const isQuantity = (cell: Cell | undefined): cell is Quantity =>
  typeof cell === 'object' && cell !== null;

/**
 * The rows of a data set in order, with all cells filled. A row with a `fact` takes a missing quantity or date from the
 * fact; `{ difference: [a, b] }` (also cut, share, portion, sum) is computed from earlier rows, or from cells further left
 * in the same row; `{ years: since }` is the time from the day in the row’s column `since` to the data set’s as-of day, with
 * `until: row.column` to another day.
 * Throws, with row and column, if a cell is missing, misspelt, of the wrong kind or implausible.
 */
export function fillRows(data: Dataset, factOf: (id: string) => Fact): Row[] {
  const rows: Row[] = [];
  for (const written of data.rows) {
    if (rows.some(({ id }) => id === written.id)) throw new Error(`row ${written.id}: this id is used twice`);
    const known = new Set([...data.columns.map(({ id }) => id), ...rowKeys]);
    const stray = Object.keys(written).find((key) => !known.has(key));
    if (stray)
      throw new Error(`row ${written.id}: there is no column "${stray}"; ${suggest(stray, [...known])}`);
    const row: Row = { id: written.id, written, cells: {} };
    for (const column of data.columns)
      row.cells[column.id] = cellOf(column, written, [...rows, row], data.asOf, factOf);
    rows.push(row);
  }
  return rows;
}

const rowKeys = [
  'id',
  'quote',
  'passage',
  'fact',
  'source',
  'computed',
  'learned',
  'note',
  'plan',
  'drawn',
  'drawnAs',
  'label',
];

function cellOf(
  column: Column,
  written: WrittenRow,
  rows: readonly Row[],
  asOf: string,
  factOf: (id: string) => Fact,
): Cell {
  const named = factReference.safeParse(written[column.id]).data?.fact;
  const own = named === undefined ? written[column.id] : valueFromFact(column, factOf(named));
  if (own === undefined && column.hidden) return '';
  const raw = own ?? (written.fact && valueFromFact(column, factOf(written.fact)));
  const at = `row ${written.id}, column ${column.id}`;
  if (raw === undefined || raw === '')
    throw new Error(`${at}: the cell is missing; write "not known" where nothing is known`);
  if (raw === 'not known') return null;
  if (raw === 'none') return '';
  if (column.kind === 'quantity') return quantityOf(column, raw, rows, asOf, at);
  if (typeof raw !== 'string') throw new Error(`${at}: ${JSON.stringify(raw)} is not text`);
  const problem = column.kind === 'day' && dayProblem(raw);
  if (problem) throw new Error(`${at}: "${raw}" is not a date: ${problem}`);
  return column.pencil ? stripPencil(raw) : raw;
}

/** A cell that takes its value from a fact of its own, not from the row's fact. */
const factReference = z.strictObject({ fact: z.string() });

/** The ids of the facts that a row uses: its own, then those of its cells. */
export const rowFactIds = (written: WrittenRow): string[] => [
  ...(written.fact ? [written.fact] : []),
  ...Object.values(written).flatMap((cell) => factReference.safeParse(cell).data?.fact ?? []),
];

function valueFromFact(column: Column, fact: Fact): unknown {
  if (column.kind === 'day') return fact.asOf;
  if (column.kind === 'text') return fact.counts ?? '';
  if (fact.unit !== column.unit)
    throw new Error(`column ${column.id} is in ${String(column.unit)}, its fact in ${String(fact.unit)}`);
  return fact.value;
}

function quantityOf(column: Column, raw: unknown, rows: readonly Row[], asOf: string, at: string): Quantity {
  const { data: recipe } = formula.safeParse(raw);
  const { data: length } = lengthOfTime.safeParse(raw);
  const found = length
    ? yearsIn(length, rows, asOf, at)
    : recipe
      ? compute(recipe, column.id, rows, at)
      : (asQuantity(raw) ?? amount.safeParse(raw).data);
  if (!found) throw new Error(`${at}: ${JSON.stringify(raw)} is not an amount`);
  const reason = column.unit && implausibleReason(found, column.unit);
  if (reason) throw new Error(`${at}: ${reason}`);
  return found;
}

const asQuantity = (raw: unknown): Quantity | undefined =>
  typeof raw === 'object' && raw !== null && 'low' in raw && 'atLeast' in raw ? (raw as Quantity) : undefined;

/** The years from a day of the last row to the as-of day, or to a day of another row. */
function yearsIn(
  { years, until }: z.infer<typeof lengthOfTime>,
  rows: readonly Row[],
  asOf: string,
  at: string,
): Quantity {
  const dayIn = (row: Row | undefined, column: string) => {
    const cell = row?.cells[column];
    if (typeof cell === 'string' && !dayProblem(cell)) return cell;
    throw new Error(`${at}: "${column}" is not a column with a day in this row or in a row above`);
  };
  const [id, column = ''] = until?.split('.') ?? [];
  const end = until ? dayIn(rows.find((row) => row.id === id), column) : asOf; // prettier-ignore
  return yearsBetween(dayIn(rows.at(-1), years), end);
}

function compute(recipe: Formula, column: string, rows: readonly Row[], at: string): Quantity {
  const operand = (words: string) => {
    const [id, of = column] = words.split('.');
    const cell = rows.find((row) => row.id === id)?.cells[of];
    if (isQuantity(cell)) return cell;
    throw new Error(`${at}: "${words}" does not name a quantity in a row above`);
  };
  for (const name of names) {
    const [first, ...others] = recipe[name] ?? [];
    if (first !== undefined)
      return others.reduce((total, term) => operations[name](total, operand(term)), operand(first));
  }
  throw new Error(`${at}: a computed cell has one operation`);
}
