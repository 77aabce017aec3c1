import { type Tone, toneOf, type SpokenCell, describeRow } from '../records/spoken-text.ts';
import { spokenForms } from '../records/this-units.ts';

/**
 * A row as drawn: its id, its elements in the drawing, its name, its description, which begins with the name, and its value
 * in the sonified column: null if unknown, undefined if there is no such column.
 */
export interface Mark {
  id: string;
  parts: SVGElement[];
  name: string;
  words: string;
  figure: Tone | null | undefined;
}

/** The visible marks of a drawing, in reading order, described by the table that its `aria-details` refers to. */
export function marksOf(svg: Element): Mark[] {
  const table = document.getElementById(svg.getAttribute('aria-details') ?? '');
  const parts = Map.groupBy(
    [...svg.querySelectorAll<SVGElement>('[data-row]')].filter(isShown),
    ({ dataset }) => dataset['row'] ?? '',
  );
  return [...parts].flatMap(([id, elements]) => {
    const row = table?.querySelector<HTMLTableRowElement>(`[data-row="${id}"]`);
    return row
      ? [
          {
            id,
            parts: elements,
            name: textOf(row.cells[0]),
            words: describeRow(spokenCells(row), spokenForms),
            figure: playableFigureOf(row),
          },
        ]
      : [];
  });
}

/** Whether an element is visible: not hidden by the styles of a size or a state. */
export const isShown = (part: Element): boolean => {
  const { width, height } = part.getBoundingClientRect();
  return width + height > 0;
};

const headersOf = (row: Element) => [...(row.closest('table')?.querySelectorAll('thead th') ?? [])];
const textOf = (cell: Element | undefined) => cell?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';

const spokenCells = (row: HTMLTableRowElement): SpokenCell[] => {
  const headers = headersOf(row);
  return [...row.cells].map((cell, index) => ({
    title: textOf(headers[index]),
    text: textOf(cell),
    numeric: cell.classList.contains('numeric'),
  }));
};

const playableFigureOf = (row: HTMLTableRowElement): Mark['figure'] => {
  const text = textOf(row.cells[headersOf(row).findIndex((header) => header.hasAttribute('data-hear'))]);
  return text ? toneOf(text) : undefined;
};
