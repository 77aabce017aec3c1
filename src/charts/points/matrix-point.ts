import type { Row } from '../../records/cells.ts';
import { type Theme, themeOf } from '../../records/site.ts';
import { site } from '../../records/this-site.ts';

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

/** Returns the letter of a theme. */
export const themeLetter = (theme: Theme): string => themeOf(site, theme).letter;
