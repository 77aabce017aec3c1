/** The trimmed cells of a CSV line; quotation marks are not supported. */
const cellsOf = (line: string): string[] => line.split(',').map((cell) => cell.trim());

const isNumber = (cell: string) => cell !== '' && !Number.isNaN(Number(cell));

/**
 * Throws, with the file and line, on the first line of a CSV file whose number of cells differs from the header's, that
 * has text in a column of numbers, or whose key occurs before. The key is the first cell, or the first two cells if the
 * second column is `seq`.
 */
export function checkCsv(text: string, file: string): void {
  const [header = [], ...lines] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  const fail = (index: number, why: string) => {
    throw new Error(`${file}:${String(index + 2)}: ${why}`);
  };
  const numeric = header.map((_, column) => isNumber(lines[0]?.[column] ?? ''));
  const seen = new Map<string, number>();
  for (const [index, cells] of lines.entries()) {
    if (cells.length !== header.length)
      fail(
        index,
        `"${cells.join(',')}" has ${String(cells.length)} cells, the header has ${String(header.length)}`,
      );
    const stray = cells.findIndex((cell, column) => numeric[column] && !isNumber(cell));
    if (stray >= 0)
      fail(index, `"${cells[stray] ?? ''}" is not a number, as ${header[stray] ?? ''} is in the lines above`);
    const name = cells.slice(0, header[1] === 'seq' ? 2 : 1).join(' ');
    const before = seen.get(name);
    if (before !== undefined)
      fail(index, `"${name}" is in line ${String(before + 2)} already; each name may occur once`);
    seen.set(name, index);
  }
}
