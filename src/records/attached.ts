/** The cells of a line of CSV without quotation marks. */
const cellsOf = (line: string): string[] => line.split(',').map((cell) => cell.trim());

const isNumber = (cell: string) => cell !== '' && !Number.isNaN(Number(cell));

/**
 * Throws, with the file and line, on the first line of a CSV file that has not as many cells as its header, that has
 * words in a column of numbers, or that is there twice. A line is named by its first cell, or by its first two where
 * the second column is `seq`.
 */
export function checkAttached(text: string, file: string): void {
  const [header = [], ...lines] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  const refuse = (index: number, why: string) => {
    throw new Error(`${file}:${String(index + 2)}: ${why}`);
  };
  const numeric = header.map((_, column) => isNumber(lines[0]?.[column] ?? ''));
  const seen = new Map<string, number>();
  for (const [index, cells] of lines.entries()) {
    if (cells.length !== header.length)
      refuse(
        index,
        `"${cells.join(',')}" has ${String(cells.length)} cells, the header has ${String(header.length)}`,
      );
    const stray = cells.findIndex((cell, column) => numeric[column] && !isNumber(cell));
    if (stray >= 0)
      refuse(index, `"${cells[stray] ?? ''}" is no number, as ${header[stray] ?? ''} is in the lines above`);
    const name = cells.slice(0, header[1] === 'seq' ? 2 : 1).join(' ');
    const before = seen.get(name);
    if (before !== undefined)
      refuse(index, `"${name}" stands in line ${String(before + 2)} already; each may stand once`);
    seen.set(name, index);
  }
}
