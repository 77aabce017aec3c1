import { isQuantity, type Cell, type Row } from './cells.ts';
import { bindNumbers } from './bind.ts';
import type { Column, Dataset } from './dataset.ts';
import { sayDay } from './day.ts';
import { say } from './unit.ts';

/**
 * A table as readers see it: the columns in order and a text for every cell, rows in order. `heard` is the column that
 * sounds; `known` ("known 25 Nov 2025") stands in a row of later knowledge whose cells do not show a day as late.
 */
export interface Table {
  columns: { id: string; title: string; numeric: boolean; heard: boolean }[];
  rows: { id: string; cells: string[]; plan: boolean; known?: string }[];
}

/** A cell in words: a quantity with its unit, a date that no line breaks, text; "not known" where nothing is known. */
export function sayCell(cell: Cell, column: Column): string {
  if (cell === null) return 'not known';
  if (isQuantity(cell))
    return column.unit ? bindNumbers(say(cell, column.unit, 'short', column.decimals)) : '';
  return column.kind === 'day' && cell ? sayDay(cell, 'short').replaceAll(' ', '\u00a0') : bindNumbers(cell);
}

/** Whether a row has, in a column that readers see, a day as late as another. */
const shows = (seen: readonly Column[], cells: Row['cells'], day: string) =>
  seen.some(({ id, kind }) => kind === 'day' && String(cells[id] ?? '') >= day);

/** Fewer figures than this are no series to hear. */
const fewest = 3;

/** The column that can be heard: of those in the data set's own unit the one with the most figures, if it has enough. */
function heardIn({ columns, unit }: Dataset, rows: readonly Row[]): string | undefined {
  const [most] = columns
    .filter((column) => column.unit === unit && !column.hidden)
    .map(({ id }) => ({ id, figures: rows.filter(({ cells }) => isQuantity(cells[id])).length }))
    .sort((a, b) => b.figures - a.figures);
  return most && most.figures >= fewest ? most.id : undefined;
}

/** The table of a data set's filled rows, without its hidden columns. */
export const tableOf = (data: Dataset, rows: readonly Row[]): Table => {
  const seen = data.columns.filter(({ hidden }) => !hidden);
  const heard = heardIn(data, rows);
  return {
    columns: seen.map(({ id, title, kind }) => ({
      id,
      title: bindNumbers(title),
      numeric: kind === 'quantity',
      heard: id === heard,
    })),
    rows: rows.map(({ id, cells, written: { learned, plan = false } }) => ({
      id,
      plan,
      cells: seen.map((column) => sayCell(cells[column.id] ?? null, column)),
      ...(learned &&
        !shows(seen, cells, learned) && { known: bindNumbers(`known ${sayDay(learned, 'short')}`) }),
    })),
  };
};
