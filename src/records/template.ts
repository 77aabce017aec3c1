import type { Column } from './dataset.ts';
import { isQuantity, type Row } from './cells.ts';
import { digits, say } from './unit.ts';

/**
 * Words with every `{row.column}` printed from the rows: "800,000 or more"; `{row.column.low}` and `.high` print one
 * bound. Throws where a reference names no quantity.
 */
export function print(words: string, rows: readonly Row[], columns: readonly Column[]): string {
  return words.replaceAll(/\{([^}]+)\}/g, (whole, reference: string) => {
    const [id, columnId, bound] = reference.split('.');
    const column = columns.find((candidate) => candidate.id === columnId);
    const cell = rows.find((row) => row.id === id)?.cells[columnId ?? ''];
    if (!column?.unit || !isQuantity(cell))
      throw new Error(`${whole}: no row and column of this name hold a quantity`);
    if (bound === 'low' || bound === 'high') return digits(cell[bound], column.decimals);
    return say(cell, column.unit, column.unit === 'people' ? 'bare' : 'short', column.decimals);
  });
}

/** The row with every `{row.column}` in its text cells printed from the rows. */
export const printRow = (row: Row, rows: readonly Row[], columns: readonly Column[]): Row => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([id, cell]) => [
      id,
      typeof cell === 'string' ? print(cell, rows, columns) : cell,
    ]),
  ),
});

const figures = /(?<![A-Z\d,.])\d(?:[\d,.]*\d)?/g;
const date =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\b(?:19|20)\d\d\b/g;

/** The first figure in printed words that no row holds, dates and names such as G8 apart; undefined where all are there. */
export function strayFigure(printed: string, rows: readonly Row[], decimals = 2): string | undefined {
  const known = new Set<string>();
  for (const cell of rows.flatMap(({ cells }) => Object.values(cells)))
    if (isQuantity(cell))
      for (const bound of [cell.low, cell.high])
        for (let places = 0; places <= decimals; places += 1)
          known.add(digits(bound, places)).add(digits(bound, places, places));
  return printed
    .replaceAll(date, '')
    .match(figures)
    ?.find((figure) => !known.has(figure));
}
