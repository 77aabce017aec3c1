import type { QuotationMatch } from '../interview/find-quotation.ts';
import { rowFactIds, fillRows, type Row } from '../records/cells.ts';
import type { Claim } from '../records/claim.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Fact } from '../records/fact.ts';
import { checkRowLearned } from '../records/later-knowledge.ts';
import { checkRowValues } from '../records/row-values.ts';
import { withLocation } from '../records/with-location.ts';
import type { Point } from '../records/point.ts';
import { sourceRows } from '../records/row-dependencies.ts';
import type { Source } from '../records/source.ts';
import { type Table, tableOf } from '../records/table.ts';
import { fillTemplate, fillRowTemplate } from '../records/template.ts';
import { spellOutUnits } from '../records/spoken-text.ts';
import { spokenForms } from '../records/this-units.ts';
import { lookupIn } from '../records/lookup.ts';
import { type Chart, type Drawing, type Labels, type Size, sizes } from './chart.ts';

/** The part of a chart's definition that a figure needs. */
export type ChartSpec = Pick<Chart, 'geometry' | 'thumb'>;

/** A chart with its data set, filled rows, drawings, table, alt text, summary and the ids of the facts that its rows use. */
export interface Figure<Spec = Chart> {
  id: string;
  chart: Spec;
  data: Dataset;
  rows: Row[];
  /** The drawing at each size, and the one that its thumbnail is cut from. */
  drawings: Readonly<Record<Size | 'thumb', Drawing>>;
  /** The texts of the drawing at each size. */
  labels: Readonly<Record<Size, Labels>>;
  table: Table;
  alt: string;
  summary: string;
  facts: string[];
}

/** The site's as-of day, and lookups for what a data set refers to; each throws if there is no such entry. */
export interface Lookup {
  asOf: string;
  quote: (words: string, from?: string) => QuotationMatch;
  fact: (id: string) => Fact;
  source: (id: string) => Source;
  claim: (n: number) => Claim;
  point: (n: number) => Point;
}

/** Returns the figure of a chart and its data set. Throws an error with the row's id if a row is not valid or cannot be drawn. */
export function figureOf<Spec extends ChartSpec>(
  id: string,
  chart: Spec,
  data: Dataset,
  lookup: Lookup,
): Figure<Spec> {
  const rows = fillRows(data, lookup.fact).map((row, _, all) => fillRowTemplate(row, all, data.columns));
  const fill = (key: 'alt' | 'summary') =>
    withLocation(key, () => spellOutUnits(fillTemplate(data[key], rows, data.columns), spokenForms));
  const [alt, summary] = [fill('alt'), fill('summary')];
  checkReferences(data, lookup);
  for (const { id: row, written } of rows)
    withLocation(`row ${row}`, () => {
      checkRow(written, lookup);
      checkRowValues(written, data.columns, lookup.fact);
      const dependencies = sourceRows(written).map((id) => ({
        id,
        learned: rows.find((other) => other.id === id)?.written.learned,
      }));
      checkRowLearned(
        written.learned,
        rowFactIds(written).map((id) => [id, lookup.fact(id)]),
        dependencies,
        lookup.asOf,
      );
    });
  const facts = rows.flatMap(({ written }) => rowFactIds(written));
  const labels = { wide: labelsOf(data, rows, 'wide'), narrow: labelsOf(data, rows, 'narrow') };
  const drawings = drawingsOf(chart, data, rows, labels);
  return { id, chart, data, rows, drawings, labels, table: tableOf(data, rows), alt, summary, facts };
}

function labelsOf({ labels, columns }: Dataset, rows: readonly Row[], size: Size): Labels {
  const written = new Map(
    Object.entries(labels).map(([id, label]) => [id, typeof label === 'string' ? label : label[size]]),
  );
  const find = lookupIn(written, 'label', `labels has ${[...written.keys()].join(', ')}`);
  return (id) => withLocation(`labels: ${id}`, () => fillTemplate(find(id), rows, columns));
}

function drawingsOf(
  { geometry, thumb }: ChartSpec,
  { attached }: Dataset,
  rows: readonly Row[],
  labels: Figure['labels'],
): Figure['drawings'] {
  const [wide, narrow] = sizes.map((size) => geometry(rows, size, attached, labels[size])) as [
    Drawing,
    Drawing,
  ];
  return { wide, narrow, thumb: thumb?.(rows, attached, labels.narrow) ?? narrow };
}

/** Throws an error with the key if the data set's head refers to something that does not exist. */
function checkReferences(
  { quote: { words, passage }, claims, points, facts }: Dataset,
  lookup: Lookup,
): void {
  withLocation('quote', () => lookup.quote(words, passage));
  withLocation('claims', () => claims.map((n) => lookup.claim(n)));
  withLocation('points', () => points.map((n) => lookup.point(n)));
  withLocation('facts', () => facts.map((id) => lookup.fact(id)));
}

function checkRow(written: Row['written'], { quote, fact, source }: Lookup): void {
  const { quote: words, passage, source: ids = [] } = written;
  if (words) quote(words, passage);
  for (const key of [...ids, ...rowFactIds(written).flatMap((id) => fact(id).sources)]) source(key);
}
