import { dayProblem } from './day.ts';
import { findFigures } from './figures.ts';

/** The trimmed cells of a CSV line; quotation marks are not supported. */
const cellsOf = (line: string): string[] => line.split(',').map((cell) => cell.trim());

/** What the cells of a column are, and why a cell is not that. */
interface Kind {
  isLike: (cell: string) => boolean;
  problem: (cell: string, column: string) => string | undefined;
}

const isNumber = (cell: string) => cell !== '' && !Number.isNaN(Number(cell));

const kinds: readonly Kind[] = [
  {
    isLike: isNumber,
    problem: (cell, column) =>
      isNumber(cell) ? undefined : `is not a number, as other cells of ${column} are`,
  },
  {
    isLike: (cell) => /^\d{4}-\d{2}(-\d{2})?$/.test(cell),
    problem: (cell, column) => {
      const problem = dayProblem(cell);
      return problem && `is not a date, as other cells of ${column} are: ${problem}`;
    },
  },
];

/** A kind without numbers: names. */
const text: Kind = {
  isLike: () => true,
  problem: (cell) =>
    findFigures(cell).length
      ? 'has a figure, and a text of this file names no source; put the figure into a column of its own'
      : undefined,
};

/** The kind that at least half of the cells of a column look like, so that the wrong one is found in any line. */
const kindOf = (cells: readonly string[]): Kind =>
  kinds.find(({ isLike }) => cells.filter(isLike).length * 2 >= cells.length) ?? text;

/**
 * Throws, with the file and line, on the first line of a CSV file whose number of cells differs from the header's, that
 * has a wrong cell in a column of numbers or dates, or whose key occurs before. The key is the first cell, or the first two
 * cells if the second column is `seq`.
 */
export function checkCsv(text: string, file: string): void {
  const [header = [], ...lines] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  const fail = (index: number, why: string) => {
    throw new Error(`${file}:${String(index + 2)}: ${why}`);
  };
  const columnKinds = header.map((_, column) => kindOf(lines.map((cells) => cells[column] ?? '')));
  const seen = new Map<string, number>();
  for (const [index, cells] of lines.entries()) {
    if (cells.length !== header.length)
      fail(
        index,
        `"${cells.join(',')}" has ${String(cells.length)} cells, the header has ${String(header.length)}`,
      );
    for (const [column, cell] of cells.entries()) {
      const problem = columnKinds[column]?.problem(cell, header[column] ?? '');
      if (problem) fail(index, `"${cell}" ${problem}`);
    }
    const name = cells.slice(0, header[1] === 'seq' ? 2 : 1).join(' ');
    const before = seen.get(name);
    if (before !== undefined)
      fail(index, `"${name}" is in line ${String(before + 2)} already; each name may occur once`);
    seen.set(name, index);
  }
}
