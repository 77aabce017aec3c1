import { scaleUtc, utcMonth } from 'd3';
import type { Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import { type Size, widths } from '../chart.ts';
import type { InkName } from '../ink.ts';
import { round as r } from '../marks/round.ts';

/** The kind of drawing: one of the two sizes, or the thumbnail without text. */
export type Kind = Size | 'thumb';

/**
 * The dimensions of a drawing in pixels. Time runs to the right (`across`) or down. `axis` is the position of the time
 * line, `first` and `last` are those of the first mark and of the draft along it, `supposed` those of what the draft
 * supposes; `radius` is that of the marks, `small` that of the secondary ones; `since` are the distances from the time line of
 * the lines from the first mark to an invasion.
 */
export interface Layout {
  width: number;
  height: number;
  across: boolean;
  axis: number;
  first: number;
  last: number;
  supposed: readonly number[];
  radius: number;
  small: number;
  since: readonly number[];
}

const layouts: Record<Kind, Layout> = {
  wide: {
    width: widths.wide,
    height: 296,
    across: true,
    axis: 132,
    first: 18,
    last: 484,
    supposed: [562, 664],
    radius: 11,
    small: 6,
    since: [86, 136],
  },
  narrow: {
    width: widths.narrow,
    height: 608,
    across: false,
    axis: 140,
    first: 28,
    last: 384,
    supposed: [446, 532],
    radius: 10,
    small: 6,
    since: [],
  },
  thumb: {
    width: widths.narrow,
    height: 172,
    across: true,
    axis: 86,
    first: 22,
    last: 300,
    supposed: [],
    radius: 15,
    small: 8,
    since: [],
  },
};

/** Returns the dimensions of a kind of drawing. */
export const layoutOf = (kind: Kind): Layout => layouts[kind];

/** Returns the date of a row as written (ISO 8601, day or month). Throws if there is none. */
function dateOf({ id, cells: { date } }: Row): string {
  if (typeof date === 'string' && date) return date;
  throw new Error(`row ${id}: the drawing needs a date`);
}

/** Returns the date of a row in words. */
export const dayText = (row: Row): string => formatDate(dateOf(row), 'short');

/** Parses an ISO 8601 date; a month without a day is the middle of the month. */
const parseDate = (date: string): Date => new Date(/^\d{4}-\d{2}$/.test(date) ? `${date}-15` : date);

/** Returns the linear time scale from the first to the last of dated rows, in pixels along the time line. */
function timeScale(rows: readonly Row[], { first, last }: Layout): (row: Row) => number {
  const times = rows.map((row) => parseDate(dateOf(row)).getTime());
  const scale = scaleUtc([Math.min(...times), Math.max(...times)], [first, last]);
  return (row) => r(scale(parseDate(dateOf(row))));
}

/** Returns the number of full years from one date to a later one. */
export const fullYearsBetween = (from: string, to: string): number =>
  Math.floor(utcMonth.count(parseDate(from), parseDate(to)) / 12);

/** What a row is drawn as: a promise, Ukraine’s own law, an invasion that happened, or one that the draft supposes. */
type MarkKind = 'ring' | 'diamond' | 'cross' | 'outlined cross';

/** A place on the drawing, and what the row there is. */
export interface Place {
  x: number;
  y: number;
  kind: MarkKind;
  colour: InkName;
  /** Whether it is not what the drawing is about: what the draft would undo. */
  isSecondary: boolean;
  /** The full years from the first promise to an invasion that happened. */
  years: number | undefined;
  /** The distance from the time line of the line from the first promise to it. */
  since: number | undefined;
}

const kinds: readonly unknown[] = ['ring', 'diamond', 'cross', 'outlined cross'];

/** Returns what a row is drawn as, from its cell `mark`; undefined if only the table has it. */
const markKindOf = ({ cells: { mark } }: Row): MarkKind | undefined =>
  kinds.includes(mark) ? (mark as MarkKind) : undefined;

/** Returns the rows of promises and invasions with their places: those with a date on a linear time scale, then the supposed. */
export function placesOf(rows: readonly Row[], layout: Layout): (readonly [Row, Place])[] {
  const dated = rows.filter((row) => ![undefined, 'outlined cross'].includes(markKindOf(row)));
  const at = timeScale(dated, layout);
  const since = [...layout.since];
  const happened = dated.map((row) => {
    const place = placeOf(row, at(row), dated, layout);
    return [row, { ...place, since: place.years === undefined ? undefined : since.shift() }] as const;
  });
  const supposed = rows
    .filter((row) => markKindOf(row) === 'outlined cross')
    .slice(0, layout.supposed.length)
    .map((row, index) => [row, placeOf(row, layout.supposed[index] ?? 0, dated, layout)] as const);
  return [...happened, ...supposed];
}

function placeOf(row: Row, along: number, [first]: readonly Row[], { across, axis }: Layout): Place {
  const { party, struckBy } = row.cells;
  const kind = markKindOf(row) ?? 'ring';
  const isSecondary = struckBy === 'the draft';
  const invader = party === 'Ukraine' ? 'blue' : 'red';
  const promise = row.written.plan ? 'ink' : isSecondary ? 'soft' : 'blue';
  return {
    ...(across ? { x: along, y: axis } : { x: axis, y: along }),
    kind,
    colour: kind.endsWith('cross') ? invader : promise,
    isSecondary,
    years: kind === 'cross' && first ? fullYearsBetween(dateOf(first), dateOf(row)) : undefined,
    since: undefined,
  };
}
