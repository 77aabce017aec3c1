import type { Row } from './cells.ts';

/** What a text has on a subject: the terms of the US draft, other ones, none any more, open ones, or not known. */
export type Terms = 'drafted' | 'other' | 'out' | 'open' | 'unknown';

/** A text's version of a subject; `text` is the id of the text, `learned` the day on which a later version became known. */
export interface Version {
  id: string;
  text: string;
  terms: Terms;
  learned?: string;
  /** Whether its terms differ from the last known version before it. */
  changed: boolean;
  row: Row;
}

/** A subject with its versions in order of time, its number of changes, and its points of the US draft. */
export interface Subject {
  id: string;
  name: string;
  versions: Version[];
  changes: number;
  points: number[];
}

/** The terms by the words of the column `state`. */
const termsByState = new Map<unknown, Terms>([
  ['as drafted', 'drafted'],
  ['other terms', 'other'],
  ['taken out', 'out'],
  ['open', 'open'],
  [null, 'unknown'],
]);

/** Returns the terms of a row. Throws if its state is not one of the words. */
export function termsOf({ id, cells: { state } }: Row): Terms {
  const terms = termsByState.get(state);
  if (!terms) throw new Error(`row ${id}: state "${String(state)}" is not one of the drawing's words`);
  return terms;
}

/** Whether a version is known and differs from the last known one, by its terms or its words. */
const hasChanged = (row: Row, before: Row | undefined): boolean =>
  before !== undefined &&
  !['drafted', 'unknown'].includes(termsOf(row)) &&
  (termsOf(row) !== termsOf(before) || row.cells['says'] !== before.cells['says']);

function versionOf(row: Row, index: number, series: readonly Row[]): Version {
  const before = series.slice(0, index).findLast((other) => termsOf(other) !== 'unknown');
  const { learned } = row.written;
  return {
    id: row.id,
    text: row.id.slice(row.id.lastIndexOf('-') + 1),
    terms: termsOf(row),
    ...(learned && { learned }),
    changed: hasChanged(row, before),
    row,
  };
}

/** The numbers in the names of points: 21 and 22 in "points 21 and 22". */
const numbersIn = (cell: unknown): number[] => (String(cell ?? '').match(/\d+/g) ?? []).map(Number);

/** Returns the subjects in the order of their rows, whose ids are those of a subject and of a text: "land-us". */
export function subjectsOf(rows: readonly Row[]): Subject[] {
  const series = Map.groupBy(rows, ({ id }) => id.slice(0, id.lastIndexOf('-')));
  return [...series].map(([id, own]) => {
    const versions = own.map(versionOf);
    const cells = own[0]?.cells ?? {};
    return {
      id,
      name: String(cells['subject']),
      versions,
      changes: versions.filter(({ changed }) => changed).length,
      points: numbersIn(cells['points']),
    };
  });
}
