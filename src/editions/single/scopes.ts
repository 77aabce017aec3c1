import { type Element, elementsIn } from '../html.ts';

const cellsOf = (row: Element): Element[] =>
  elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** Whether all cells of a row head columns, or the first alone heads the row; none is wider or taller than one. */
function isPlain(cells: readonly Element[]): boolean {
  const [first, ...rest] = cells.map(({ tagName }) => tagName);
  const spans = cells.some(({ properties }) => 'colSpan' in properties || 'rowSpan' in properties);
  return !spans && first === 'th' && new Set(rest).size === 1;
}

/**
 * Takes from headers of tables, in place, the scope that HTML gives them anyway: of columns where a row holds nothing else, of
 * rows where a column does.
 */
export function dropScopes(elements: readonly Element[]): void {
  for (const table of elements.filter(({ tagName }) => tagName === 'table')) {
    const rows = elementsIn(table)
      .filter(({ tagName }) => tagName === 'tr')
      .map(cellsOf);
    if (rows.every(isPlain)) for (const { properties } of rows.flat()) delete properties['scope'];
  }
}
