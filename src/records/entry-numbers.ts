const list = String.raw`\d{1,2}(?:(?:, | and | or | to |–)\d{1,2})*`;

/** Numbers by which a text names points, answers or charts: "points 2 to 4", "answer 1". */
export const numbersOfEntries = new RegExp(
  String.raw`(?<=\b(?<kind>point|answer|chart)s?\s)${list}(?![\d,.]*\d|\s?%|\sper cent)`,
  'giu',
);

/** How many points, answers and charts there are. */
export type EntryCounts = Readonly<Record<string, number>>;

/** Throws, with file and line, if a text names a point, an answer or a chart by a number that none has. */
export function checkEntryNumbers(text: string, file: string, counts: EntryCounts): void {
  for (const { 0: numbers, index, groups = {} } of text.matchAll(numbersOfEntries)) {
    const kind = String(groups['kind']).toLowerCase();
    const count = counts[kind] ?? 0;
    const wrong = numbers.split(/\D+/).find((number) => Number(number) < 1 || Number(number) > count);
    if (wrong === undefined) continue;
    const line = text.slice(0, index).split('\n').length;
    throw new Error(
      `${file}:${String(line)}: there is no ${kind} ${wrong}; there ${count === 1 ? `is one ${kind}` : `are ${String(count)} ${kind}s`}`,
    );
  }
}
