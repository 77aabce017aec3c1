import type { Dataset, WrittenRow } from './dataset.ts';
import type { Point } from './point.ts';
import { type Site, themeOf } from './site.ts';

type NumberedPoint = Point & { n: number };

/**
 * The points as rows of a data set: number and title, theme, and the parties that each point must or is expected to bind,
 * in the order of the site's parties; `none` if there are none.
 */
export const pointRows = (
  points: readonly NumberedPoint[],
  site: Pick<Site, 'themes' | 'parties'>,
): WrittenRow[] =>
  points.map(({ n, title, theme, binds, sources }) => {
    const bound = (how: 'must' | 'expected') =>
      site.parties.filter((party) => binds[party] === how).join(', ') || 'none';
    return {
      id: `point-${String(n)}`,
      source: sources,
      point: `${String(n)}. ${title}`,
      theme: themeOf(site, theme).title,
      must: bound('must'),
      expected: bound('expected'),
    };
  });

/** A data set with its own rows, or with rows generated from the points. Throws if it has neither or both. */
export function resolveRows(
  data: Dataset,
  points: readonly NumberedPoint[],
  site: Pick<Site, 'themes' | 'parties'>,
): Dataset {
  if (Boolean(data.rowsFrom) === data.rows.length > 0)
    throw new Error('rows: a data set has rows, or "rowsFrom: points" in their place');
  return data.rowsFrom ? { ...data, rows: pointRows(points, site) } : data;
}
