import type { Column } from './dataset.ts';
import { isQuantity, type Row } from './cells.ts';
import { formatNumber, formatQuantity, unitOf } from './unit.ts';

/**
 * A template with every `{row.column}` replaced by its quantity: "800,000 or more"; `{row.column.low}` and `.high` are
 * replaced by one bound, `.spread` by their difference. Throws if a reference does not name a quantity.
 */
export function fillTemplate(template: string, rows: readonly Row[], columns: readonly Column[]): string {
  return template.replaceAll(/\{([^}]+)\}/g, (placeholder, reference: string) => {
    const [id, columnId, bound] = reference.split('.');
    const column = columns.find((candidate) => candidate.id === columnId);
    const cell = rows.find((row) => row.id === id)?.cells[columnId ?? ''];
    if (!column?.unit || !isQuantity(cell))
      throw new Error(`${placeholder}: no row and column with these names have a quantity`);
    if (bound === 'low' || bound === 'high') return formatNumber(cell[bound], column.decimals);
    if (bound === 'spread') return formatNumber(cell.high - cell.low, column.decimals);
    const isPeople = unitOf(column.unit).measure === 'people';
    return formatQuantity(cell, column.unit, isPeople ? 'bare' : 'short', column.decimals);
  });
}

/** The row with every `{row.column}` in its text cells replaced by its quantity. */
export const fillRowTemplate = (row: Row, rows: readonly Row[], columns: readonly Column[]): Row => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([id, cell]) => [
      id,
      typeof cell === 'string' ? fillTemplate(cell, rows, columns) : cell,
    ]),
  ),
});
