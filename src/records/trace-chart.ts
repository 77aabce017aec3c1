import { isQuantity, type Row, rowFactIds } from './cells.ts';
import type { Claim } from './claim.ts';
import type { Column, Dataset } from './dataset.ts';
import type { Fact } from './fact.ts';
import { findFigures } from './figures.ts';
import { figureUnitOf, type IsKnown, knownIn, type KnownNumber, textsOfFact } from './known-figures.ts';
import type { Mask } from './mask.ts';
import { factorOf } from './row-values.ts';
import { checkTraced, excerptAround, withoutFree } from './trace.ts';
import { withLocation } from './with-location.ts';

/** The lookups for what a chart names; each throws if there is no such entry. */
interface ChartLookup {
  fact: (id: string) => Fact;
  claim: (n: number) => Claim;
}

/** A chart's data set with its filled rows. */
interface TracedChart {
  data: Dataset;
  rows: readonly Row[];
}

/**
 * Throws, with the key or the row, on the first figure in a chart's texts that is in none of its rows, facts and
 * quotations, or that is typed in `alt` or `summary`, where every number is written `{row.column}`.
 */
export function checkChartTraced({ data, rows }: TracedChart, lookup: ChartLookup, mask: Mask): void {
  const isKnown = knownInChart({ data, rows }, lookup);
  const remedy =
    'is in no row and no fact of the chart; write {row.column}, or name the fact that has it in facts';
  const check = (place: string, text = '') => {
    withLocation(place, () => {
      checkTraced(text, isKnown, mask, remedy);
    });
  };
  for (const key of ['alt', 'summary'] as const) withLocation(key, () => checkNotTyped(data[key], mask));
  for (const key of ['title', 'short', 'dek', 'form', 'alt', 'summary', 'sourceLine'] as const)
    check(key, data[key]);
  check('reading', `${data.reading.title} ${data.reading.text}`);
  for (const { title, text } of data.notes) check('notes', `${title} ${text}`);
  for (const { text } of data.later) check('later', text);
  for (const { title } of data.columns) check('columns', title);
  for (const [id, label] of Object.entries(data.labels))
    for (const text of wordingsOf(label)) check(`labels: ${id}`, text);
  if (!data.rowsFrom) for (const row of data.rows) checkRowTexts(row, data.columns, check);
}

/** The wordings of a text for the two sizes. */
const wordingsOf = (label: Dataset['labels'][string] | undefined): string[] =>
  typeof label === 'object' ? Object.values(label) : label === undefined ? [] : [label];

/** Checks the labels, the note and the text cells of a row as written. */
function checkRowTexts(
  row: Dataset['rows'][number],
  columns: readonly Column[],
  check: (place: string, text?: string) => void,
): void {
  for (const label of wordingsOf(row.label)) check(`row ${row.id}: label`, label);
  check(`row ${row.id}: note`, row.note);
  for (const { id, kind } of columns) {
    const cell = kind === 'text' ? row[id] : undefined;
    if (typeof cell === 'string') check(`row ${row.id}: ${id}`, cell);
  }
}

/** Throws on the first number in digits of a text whose numbers come from the rows. */
function checkNotTyped(text: string, mask: Mask): void {
  const typed = findFigures(text, withoutFree(mask)).find(({ kind }) => kind === 'number');
  if (typed)
    throw new Error(
      `"${typed.words}" is typed in "${excerptAround(text, typed)}"; write {row.column}, so that the figure comes from the rows`,
    );
}

function knownInChart({ data, rows }: TracedChart, { fact, claim }: ChartLookup): IsKnown {
  const facts = [...data.facts, ...rows.flatMap(({ written }) => rowFactIds(written))];
  const quotes = [
    data.quote.words,
    ...data.claims.map((n) => claim(n).quote),
    ...rows.map(({ written }) => written.quote ?? ''),
  ];
  const texts = [...facts.flatMap((id) => textsOfFact(fact(id))), ...quotes];
  return knownIn(texts, [
    ...data.columns.flatMap((column) => valuesIn(rows, column)),
    ...(data.rowsFrom ? countsIn(rows, data.columns) : []),
  ]);
}

/** The bounds of a column's quantities in the words of its unit, and as the table has them, without a unit in words. */
function valuesIn(rows: readonly Row[], { id, unit }: Column): KnownNumber[] {
  const [factor, unitInText] = [factorOf(unit), figureUnitOf(unit)];
  return rows
    .flatMap(({ cells }) => cells[id])
    .flatMap((cell) => (isQuantity(cell) ? [cell.low, cell.high] : []))
    .flatMap((value) => [
      { value: value * factor, unit: unitInText },
      { value, unit: factor === 1 ? unitInText : unit },
    ]);
}

/** How many rows have the same text in a column, or name the same party in a list. */
function countsIn(rows: readonly Row[], columns: readonly Column[]): KnownNumber[] {
  return columns.flatMap(({ id, kind }) => {
    const counts = new Map<string, number>();
    for (const { cells } of rows) {
      const cell = kind === 'text' ? cells[id] : undefined;
      for (const word of typeof cell === 'string' && cell ? cell.split(', ') : [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts.values()].filter((count) => count > 1).map((value) => ({ value }));
  });
}
