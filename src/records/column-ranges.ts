import { isQuantity, type Row } from './cells.ts';
import type { Column } from './dataset.ts';
import { formatDate } from './day.ts';
import { exactQuantity } from './quantity.ts';
import { spellOut } from './spoken-text.ts';
import { spokenForms } from './this-units.ts';
import { formatQuantity } from './unit.ts';

/** The range of each visible column of figures or days, in words: "People, from 85,000 to 900,000."; empty if no column has a range. */
export const describeRanges = (rows: readonly Row[], columns: readonly Column[]): string =>
  columns
    .filter(({ hidden }) => !hidden)
    .map((column) => [column.title, ...boundsOf(rows, column)])
    .filter(({ length }) => length > 1)
    .map(([title = '', from = '', to = '']) => `${title}, from ${from} to ${to}.`)
    .join(' ');

/** The lowest and highest value of a column, formatted; empty if they are equal. */
function boundsOf(rows: readonly Row[], { id, kind, unit, decimals }: Column): string[] {
  const cells = rows.map(({ cells: of }) => of[id]);
  const known = cells.filter(isQuantity);
  const days = cells.filter((cell) => typeof cell === 'string' && cell !== '').sort();
  const format = (value: number) =>
    unit ? spellOut(formatQuantity(exactQuantity(value), unit, 'short', decimals), spokenForms) : '';
  const found =
    kind === 'quantity' && known.length > 0
      ? [Math.min(...known.map(({ low }) => low)), Math.max(...known.map(({ high }) => high))].map(format)
      : kind === 'day'
        ? [days[0], days.at(-1)].map((day) => formatDate(String(day ?? ''), 'short'))
        : [];
  return found[0] === found[1] ? [] : found;
}
