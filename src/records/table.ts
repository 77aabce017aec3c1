import { isQuantity, type Cell, type Row } from './cells.ts';
import { addNoBreakSpaces } from './no-break-spaces.ts';
import type { Column, Dataset } from './dataset.ts';
import { formatDate } from './day.ts';
import { formatTone } from './tone.ts';
import { formatQuantity } from './unit.ts';

/**
 * A table as readers see it: columns, and rows with a text for every cell. `sonified` is true for the column that is played
 * as tones, whose figure in a row is `tone` (see `formatTone`; empty if it is not known); `learnedNote` ("known 25 Nov 2025") is set for a row of later knowledge whose cells do not show its day.
 */
export interface Table {
  columns: { id: string; title: string; numeric: boolean; sonified: boolean }[];
  rows: { id: string; cells: string[]; plan: boolean; tone?: string; learnedNote?: string }[];
}

/** The text of a cell: a quantity with its unit, a date with no-break spaces, or text; "not known" for null. */
export function formatCell(cell: Cell, column: Column): string {
  if (cell === null) return 'not known';
  if (isQuantity(cell))
    return column.unit ? addNoBreakSpaces(formatQuantity(cell, column.unit, 'short', column.decimals)) : '';
  return column.kind === 'day' && cell
    ? formatDate(cell, 'short').replaceAll(' ', '\u00a0')
    : addNoBreakSpaces(cell);
}

/** Whether a visible day column of a row has a day that is not before `day`. */
const showsDay = (visible: readonly Column[], cells: Row['cells'], day: string) =>
  visible.some(({ id, kind }) => kind === 'day' && String(cells[id] ?? '') >= day);

/** The minimum number of figures for a column to be played as tones. */
const minFigures = 3;

/** The id of the column to play as tones: the one in the data set's unit with the most figures; undefined if it has too few. */
function sonifiedColumn({ columns, unit }: Dataset, rows: readonly Row[]): string | undefined {
  const [most] = columns
    .filter((column) => column.unit === unit && !column.hidden)
    .map(({ id }) => ({ id, figures: rows.filter(({ cells }) => isQuantity(cells[id])).length }))
    .sort((a, b) => b.figures - a.figures);
  return most && most.figures >= minFigures ? most.id : undefined;
}

/** The figure to play in a cell of a column; none if the cell is empty. */
function toneIn(cell: Cell | undefined, { decimals }: Column): { tone?: string } {
  if (isQuantity(cell)) return { tone: formatTone(cell, decimals) };
  return cell === '' ? {} : { tone: '' };
}

/** The table of a data set's filled rows, without hidden columns. */
export const tableOf = (data: Dataset, rows: readonly Row[]): Table => {
  const visible = data.columns.filter(({ hidden }) => !hidden);
  const sonified = sonifiedColumn(data, rows);
  const played = visible.find(({ id }) => id === sonified);
  return {
    columns: visible.map(({ id, title, kind }) => ({
      id,
      title: addNoBreakSpaces(title),
      numeric: kind === 'quantity',
      sonified: id === sonified,
    })),
    rows: rows.map(({ id, cells, written: { learned, plan = false } }) => ({
      id,
      plan,
      cells: visible.map((column) => formatCell(cells[column.id] ?? null, column)),
      ...(played && toneIn(cells[played.id], played)),
      ...(learned &&
        !showsDay(visible, cells, learned) && {
          learnedNote: addNoBreakSpaces(`known ${formatDate(learned, 'short')}`),
        }),
    })),
  };
};
