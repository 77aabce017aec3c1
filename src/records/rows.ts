import type { Dataset, WrittenRow } from './dataset.ts';
import { parties, type Point, themes } from './point.ts';

type Numbered = Point & { n: number };

/**
 * The points as rows of a data set, one a point: its number and title, its theme, and whom it binds, by name in the order
 * of the parties; `none` where it binds nobody so.
 */
export const rowsOf = (points: readonly Numbered[]): WrittenRow[] =>
  points.map(({ n, title, theme, binds, sources }) => {
    const bound = (how: 'must' | 'expected') =>
      parties.filter((party) => binds[party] === how).join(', ') || 'none';
    return {
      id: `point-${String(n)}`,
      source: sources,
      point: `${String(n)}. ${title}`,
      theme: themes[theme],
      must: bound('must'),
      expected: bound('expected'),
    };
  });

/** A data set with its rows: its own, or those of the points. Throws where it has neither or both. */
export function withRows(data: Dataset, points: readonly Numbered[]): Dataset {
  if (Boolean(data.rowsFrom) === data.rows.length > 0)
    throw new Error('rows: a data set has rows, or "rowsFrom: points" in their place');
  return data.rowsFrom ? { ...data, rows: rowsOf(points) } : data;
}
