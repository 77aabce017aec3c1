import type { Citation } from '../interview/cite.ts';
import { factsOf, fill, type Row } from '../records/cells.ts';
import type { Claim } from '../records/claim.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Fact } from '../records/fact.ts';
import { checkRowDated } from '../records/later.ts';
import { located } from '../records/located.ts';
import type { Point } from '../records/point.ts';
import { rowsUnder } from '../records/rests.ts';
import { scalesOf } from '../records/scales.ts';
import type { Source } from '../records/source.ts';
import { type Table, tableOf } from '../records/table.ts';
import { print, printRow, strayFigure } from '../records/template.ts';
import type { Chart } from './chart.ts';

/** What a figure needs of its chart. */
export type Drawn = Pick<Chart, 'undrawn'>;

/** A chart with its data set, filled rows, table, printed alt text and the facts that its rows rest on. */
export interface Figure<Spec = Chart> {
  id: string;
  chart: Spec;
  data: Dataset;
  rows: Row[];
  table: Table;
  alt: string;
  summary: string;
  /** From where to where its drawn rows run, in words. */
  scales: string;
  facts: string[];
}

/** Where a figure looks up what its data set names; each throws where there is no such thing. */
export interface Doors {
  quote: (words: string, from?: string) => Citation;
  fact: (id: string) => Fact;
  source: (id: string) => Source;
  claim: (n: number) => Claim;
  point: (n: number) => Point;
}

/** The figure of a chart and its data set. Throws, with the row, what is wrong in what they say. */
export function figureOf<Spec extends Drawn>(
  id: string,
  chart: Spec,
  data: Dataset,
  doors: Doors,
): Figure<Spec> {
  const rows = fill(data, doors.fact).map((row, _, all) => printRow(row, all, data.columns));
  const [alt, summary] = [spoken('alt', data, rows), spoken('summary', data, rows)];
  checkNamed(data, doors);
  for (const { id: row, written } of rows)
    located(`row ${row}`, () => {
      checkRow(written, doors);
      const under = rowsUnder(written).map((id) => ({
        id,
        learned: rows.find((of) => of.id === id)?.written.learned,
      }));
      checkRowDated(
        written.learned,
        factsOf(written).map((id) => [id, doors.fact(id)]),
        under,
      );
    });
  const facts = rows.flatMap(({ written }) => factsOf(written));
  const drawn = rows.filter((row) => !chart.undrawn?.rows.includes(row.id));
  const scales = scalesOf(drawn, data.columns);
  return { id, chart, data, rows, table: tableOf(data, rows), alt, summary, scales, facts };
}

/** Throws, with the key, on what the table's head names and is not there. */
function checkNamed({ quote: { words, passage }, claims, points }: Dataset, doors: Doors): void {
  located('quote', () => doors.quote(words, passage));
  located('claims', () => claims.map((n) => doors.claim(n)));
  located('points', () => points.map((n) => doors.point(n)));
}

function spoken(key: 'alt' | 'summary', data: Dataset, rows: readonly Row[]): string {
  const words = print(data[key], rows, data.columns);
  const stray = strayFigure(words, rows);
  if (stray)
    throw new Error(
      `${key}: "${stray}" is in no row; write {row.column}, so that the figure comes from the rows`,
    );
  return words;
}

function checkRow(written: Row['written'], { quote, fact, source }: Doors): void {
  const { quote: words, passage, source: ids = [] } = written;
  if (words) quote(words, passage);
  for (const key of [...ids, ...factsOf(written).flatMap((id) => fact(id).sources)]) source(key);
}
