import type { Citation } from '../interview/cite.ts';
import { factsOf, fill, type Row } from '../records/cells.ts';
import type { Claim } from '../records/claim.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Fact } from '../records/fact.ts';
import { checkRowDated } from '../records/later.ts';
import { located } from '../records/located.ts';
import { rowsUnder } from '../records/rests.ts';
import { scalesOf } from '../records/scales.ts';
import type { Source } from '../records/source.ts';
import { type Table, tableOf } from '../records/table.ts';
import { print, printRow, strayFigure } from '../records/template.ts';
import type { Chart } from './chart.ts';

/** A chart with its data set, filled rows, table, printed alt text and the facts that its rows rest on. */
export interface Figure {
  id: string;
  chart: Chart;
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
}

/** The figure of a chart and its data set. Throws, with the row, what is wrong in what they say. */
export function figureOf(id: string, chart: Chart, data: Dataset, doors: Doors): Figure {
  const rows = fill(data, doors.fact).map((row, _, all) => printRow(row, all, data.columns));
  const [alt, summary] = [spoken('alt', data, rows), spoken('summary', data, rows)];
  doors.quote(data.quote.words, data.quote.passage);
  data.claims.forEach((n) => doors.claim(n));
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
