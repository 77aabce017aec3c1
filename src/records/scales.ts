import { isQuantity, type Row } from './cells.ts';
import type { Column } from './dataset.ts';
import { sayDay } from './day.ts';
import { exactly } from './quantity.ts';
import { spoken } from './spoken.ts';
import { say } from './unit.ts';

/** From where to where each column of figures or days runs, in words: "People, from 85,000 to 900,000." Empty where none does. */
export const scalesOf = (rows: readonly Row[], columns: readonly Column[]): string =>
  columns
    .filter(({ hidden }) => !hidden)
    .map((column) => [column.title, ...ends(rows, column)])
    .filter(({ length }) => length > 1)
    .map(([title = '', from = '', to = '']) => `${title}, from ${from} to ${to}.`)
    .join(' ');

/** The first and last of what a column holds, in words; none where they are the same. */
function ends(rows: readonly Row[], { id, kind, unit, decimals }: Column): string[] {
  const cells = rows.map(({ cells: of }) => of[id]);
  const known = cells.filter(isQuantity);
  const days = cells.filter((cell) => typeof cell === 'string' && cell !== '').sort();
  const figure = (value: number) => (unit ? spoken(say(exactly(value), unit, 'short', decimals)) : '');
  const found =
    kind === 'quantity' && known.length > 0
      ? [Math.min(...known.map(({ low }) => low)), Math.max(...known.map(({ high }) => high))].map(figure)
      : kind === 'day'
        ? [days[0], days.at(-1)].map((day) => sayDay(String(day ?? ''), 'short'))
        : [];
  return found[0] === found[1] ? [] : found;
}
