import type { Row } from '../../records/cells.ts';
import { type Theme, themeOf } from '../../records/site.ts';
import { site } from '../../records/this-site.ts';
import type { Box, Size } from '../chart.ts';
import type { InkName } from '../ink.ts';

/**
 * A point of the plan in the matrix: its number, text and theme, and the parties that it binds or expects something
 * of.
 */
export interface MatrixPoint {
  id: string;
  n: number;
  words: string;
  theme: Theme;
  must: string[];
  expected: string[];
}

const partiesIn = (cell: unknown): string[] => {
  const names = String(cell).split(', ');
  return site.parties.filter((party) => names.includes(party));
};

/**
 * Returns the point of a row with the columns `point` ("6. Title"), `theme`, `must` and `expected` (names of parties).
 */
export function matrixPointOf({ id, cells }: Row): MatrixPoint {
  const { point, theme: title, must, expected } = cells;
  const theme = site.themes.find((known) => known.title === title)?.id;
  if (!theme || typeof point !== 'string')
    throw new Error(`row ${id}: the drawing needs a point and its theme`);
  return {
    id,
    n: parseInt(point),
    words: point,
    theme,
    must: partiesIn(must),
    expected: partiesIn(expected),
  };
}

/** Returns the number of points of each theme, in the order of the themes. */
export const themeCounts = (
  points: readonly MatrixPoint[],
): { theme: Theme; title: string; count: number }[] =>
  site.themes.map(({ id: theme, title }) => ({
    theme,
    title,
    count: points.filter((point) => point.theme === theme).length,
  }));

/** The colour of each theme. */
export const themeColour: Readonly<Record<Theme, InkName>> = {
  nato: 'nato',
  process: 'process',
  economy: 'economy',
  military: 'blue',
  territory: 'red',
};

/** Returns the letter of a theme. */
export const themeLetter = (theme: Theme): string => themeOf(site, theme).letter;

const { parties } = site;

/** The position of a dot or a text in pixels. */
export interface Position {
  x: number;
  y: number;
}

/** The distance between the centres of columns in pixels: the minimum for a touch target. */
export const pitch = 24;
/** The distance between rows in pixels: the minimum for a touch target if the drawing is scaled to 288 px. */
const rowPitch = 28;
/** The number of points in each of the two blocks of the narrow drawing. */
export const pointsPerBlock = 14;

const wide = { left: 48, top: 60, row: 43, radius: 7.75 };
const narrow = { block: 173, left: 30, top: 108, column: 24, radius: 7.5 };

/** The layout of a size: the centres of dots, the positions of numbers and letters, and the box of a whole point. */
export interface MatrixLayout {
  radius: number;
  dot: (index: number, party: string) => Position;
  number: (index: number) => Position;
  letter: (index: number) => Position;
  box: (index: number) => Box;
  /** The y of the first row of the narrow drawing, or of the first party’s dots of the wide one. */
  top: number;
  bottom: number;
}

const wideX = (index: number) => wide.left + (index + 0.5) * pitch;
const wideBottom = wide.top + (parties.length - 1) * wide.row + pitch / 2;

/** Points in columns, parties in rows. */
const wideLayout: MatrixLayout = {
  radius: wide.radius,
  dot: (index, party) => ({ x: wideX(index), y: wide.top + parties.indexOf(party) * wide.row }),
  number: (index) => ({ x: wideX(index), y: 13 }),
  letter: (index) => ({ x: wideX(index), y: 31 }),
  box: (index) => ({ x: wideX(index) - pitch / 2, y: 0, width: pitch, height: wideBottom }),
  top: wide.top,
  bottom: wideBottom,
};

const rowStart = (index: number): Position => ({
  x: Math.floor(index / pointsPerBlock) * narrow.block,
  y: narrow.top + (index % pointsPerBlock) * rowPitch,
});
const at = (index: number, x: number, y: number): Position => {
  const { x: left, y: top } = rowStart(index);
  return { x: left + x, y: top + y };
};

/** Points in rows in two blocks, parties in columns. */
const narrowLayout: MatrixLayout = {
  radius: narrow.radius,
  dot: (index, party) =>
    at(index, narrow.left + (parties.indexOf(party) + 0.5) * narrow.column, rowPitch / 2),
  number: (index) => at(index, 7, rowPitch / 2 + 4.5),
  letter: (index) => at(index, 22, rowPitch / 2 + 4.5),
  box: (index) => ({
    ...rowStart(index),
    width: narrow.left + parties.length * narrow.column,
    height: rowPitch,
  }),
  top: narrow.top,
  bottom: narrow.top + pointsPerBlock * rowPitch,
};

/** Returns the layout of a size. */
export const layoutOf = (size: Size): MatrixLayout => (size === 'wide' ? wideLayout : narrowLayout);
