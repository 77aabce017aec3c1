import type { Row } from '../../records/cells.ts';
import { parties, themes } from '../../records/point.ts';

/** A theme's key. */
export type Theme = keyof typeof themes;
/** A party that a point may bind. */
export type Party = (typeof parties)[number];

/**
 * A point of the plan in the matrix: its number, text and theme, and the parties that it binds or expects something
 * of.
 */
export interface MatrixPoint {
  id: string;
  n: number;
  words: string;
  theme: Theme;
  must: Party[];
  expected: Party[];
}

const keys = Object.keys(themes) as Theme[];
const partiesIn = (cell: unknown): Party[] => {
  const names = String(cell).split(', ');
  return parties.filter((party) => names.includes(party));
};

/**
 * Returns the point of a row with the columns `point` ("6. Title"), `theme`, `must` and `expected` (names of parties).
 */
export function matrixPointOf({ id, cells }: Row): MatrixPoint {
  const { point, theme: title, must, expected } = cells;
  const theme = keys.find((key) => themes[key] === title);
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
  keys.map((theme) => ({
    theme,
    title: themes[theme],
    count: points.filter((point) => point.theme === theme).length,
  }));

/** Returns the letter of a theme: the first of its name. */
export const themeLetter = (theme: Theme): string => themes[theme].charAt(0);
