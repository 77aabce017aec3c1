import { csvParse } from 'd3';
import type { Attached } from '../chart.ts';

/** The places of the drawing, from left to right; `between` is halfway from Moscow to Washington. */
const places = ['moscow', 'between', 'washington', 'kyiv'] as const;
const sheetKinds = ['red', 'ink', 'both', 'spoken'] as const;
const sides = ['red', 'ink'] as const;
const arrowKinds = ['red', 'blue', 'ink', 'talks', 'advice', 'spoken', 'unknown', 'under'] as const;

/** A place of the drawing. */
export type Place = (typeof places)[number];

/** A sheet of paper: where it stands, whose colour it has, whether the pencil is at it, and the ids of the names below. */
export interface Sheet {
  at: Place;
  /** `both` is half red and half ink; `spoken` is a red one that is only spoken of. */
  as: (typeof sheetKinds)[number];
  hasPencil: boolean;
  names: readonly string[];
}

/** People without a pencil: a ring, and the ids of the names below. */
export interface People {
  at: Place;
  as: (typeof sides)[number];
  names: readonly string[];
}

/**
 * An arrow from a place to another: what moves, the id of its caption, and how far it lies below the middle of the row, in
 * rows of arrows. `under` leads from below the sheet around the place before its end.
 */
export interface Arrow {
  from: Place;
  to: Place;
  as: (typeof arrowKinds)[number];
  caption: string;
  lift: number;
}

/** What an account tells, as the drawing has it. */
export interface Scene {
  sheets: readonly Sheet[];
  people: readonly People[];
  arrows: readonly Arrow[];
}

type CsvRow = Record<string, string | undefined>;

/** Returns a cell that is one of some words. Throws if it is not. */
function oneOf<Word extends string>(words: readonly Word[], row: CsvRow, column: string): Word {
  const word = words.find((each) => each === row[column]);
  if (word) return word;
  throw new Error(
    `the scene of ${String(row['account'])}: ${column} is "${String(row[column])}", not one of ${words.join(', ')}`,
  );
}

/**
 * Returns the scene of an account from the attached table, a row for each sheet, group of people and arrow. Throws if the
 * account has none, or if a cell is not a word that the drawing knows.
 */
export function sceneOf(account: string, { scenes = '' }: Attached): Scene {
  const rows: CsvRow[] = csvParse(scenes).filter((row) => row['account'] === account);
  if (rows.length === 0) throw new Error(`row ${account}: the drawing has no scene for this account`);
  const marks = (mark: string) =>
    rows.filter((row) => oneOf(['sheet', 'people', 'arrow'], row, 'mark') === mark);
  const names = ({ words = '' }: CsvRow) => words.split(' ').filter(Boolean);
  return {
    sheets: marks('sheet').map((row) => ({
      at: oneOf(places, row, 'at'),
      as: oneOf(sheetKinds, row, 'as'),
      hasPencil: row['pencil'] === 'yes',
      names: names(row),
    })),
    people: marks('people').map((row) => ({
      at: oneOf(places, row, 'at'),
      as: oneOf(sides, row, 'as'),
      names: names(row),
    })),
    arrows: marks('arrow').map((row) => ({
      from: oneOf(places, row, 'at'),
      to: oneOf(places, row, 'to'),
      as: oneOf(arrowKinds, row, 'as'),
      caption: row['words'] ?? '',
      lift: Number(row['lift']),
    })),
  };
}
