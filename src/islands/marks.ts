import { type SpokenCell, describeRow, distinctNames } from '../records/spoken-text.ts';
import { spokenForms } from '../records/this-units.ts';
import { parseTone, type Tone } from '../records/tone.ts';

/**
 * A row as drawn: its id, its elements in the drawing, its title, its name, which no other mark of the drawing has, its
 * description, which begins with the title, and the figure to play: null if unknown, undefined if there is none.
 */
export interface Mark {
  id: string;
  parts: SVGElement[];
  title: string;
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
  const drawn = [...parts].flatMap(([id, elements]) => {
    const row = table?.querySelector<HTMLTableRowElement>(`[data-row="${id}"]`);
    return row ? [{ id, elements, cells: spokenCells(row), figure: sonifiedFigureOf(row) }] : [];
  });
  const names = distinctNames(
    drawn.map(({ cells }) => cells),
    spokenForms,
  );
  return drawn.map(({ id, elements, cells, figure }, index) => ({
    id,
    parts: elements,
    title: cells[0]?.text ?? '',
    name: names[index] ?? '',
    words: describeRow(cells, spokenForms),
    figure,
  }));
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

const sonifiedFigureOf = (row: HTMLTableRowElement): Mark['figure'] => {
  const { tone } = row.dataset;
  return tone === undefined ? undefined : parseTone(tone);
};
