import { type Heard, heard, type Said, speak } from '../records/spoken.ts';

/** A row as it is drawn: its parts in the drawing, its words, which begin with its name, and its figure in the column that sounds; null if not known. */
export interface Mark {
  id: string;
  parts: SVGElement[];
  name: string;
  words: string;
  figure: Heard | null | undefined;
}

/** The marks that a drawing shows now, in reading order, named by the table that its `aria-details` leads to. */
export function marksOf(svg: Element): Mark[] {
  const table = document.getElementById(svg.getAttribute('aria-details') ?? '');
  const parts = Map.groupBy(
    [...svg.querySelectorAll<SVGElement>('[data-row]')].filter(isShown),
    ({ dataset }) => dataset['row'] ?? '',
  );
  return [...parts].flatMap(([id, of]) => {
    const row = table?.querySelector<HTMLTableRowElement>(`[data-row="${id}"]`);
    return row
      ? [{ id, parts: of, name: textOf(row.cells[0]), words: speak(saidBy(row)), figure: figureOf(row) }]
      : [];
  });
}

/** Whether something is drawn: not hidden by its size's or its state's styles. */
export const isShown = (part: Element): boolean => {
  const { width, height } = part.getBoundingClientRect();
  return width + height > 0;
};

const headsOf = (row: Element) => [...(row.closest('table')?.querySelectorAll('thead th') ?? [])];
const textOf = (cell: Element | undefined) => cell?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';

const saidBy = (row: HTMLTableRowElement): Said[] => {
  const heads = headsOf(row);
  return [...row.cells].map((cell, index) => ({
    title: textOf(heads[index]),
    text: textOf(cell),
    numeric: cell.classList.contains('numeric'),
  }));
};

const figureOf = (row: HTMLTableRowElement): Mark['figure'] => {
  const text = textOf(row.cells[headsOf(row).findIndex((head) => head.hasAttribute('data-hear'))]);
  return text ? heard(text) : undefined;
};
