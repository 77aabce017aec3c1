import { csvParse, groups } from 'd3';
import type { Attached } from '../chart.ts';

/** A place on the globe: longitude and latitude in degrees. */
export type Place = [longitude: number, latitude: number];

/**
 * The line of contact by part, from north to south (`main`) or west to east, and the land behind it as closed rings.
 * The rings cover sea and Russia too, so they are always clipped to the oblasts. Degrees, rounded to 0.01.
 */
export interface Front {
  lines: Record<string, Place[]>;
  held: Place[][];
}

/** How each part is closed behind the line: over the sea and up the Russian side, or over the border. */
const closures: Record<string, Place[]> = {
  main: [
    [31.46, 46.56],
    [31.2, 46.3],
    [31.2, 44],
    [41, 44],
    [41, 50.2],
    [37.9, 50.2],
    [37.62, 50.3],
  ],
  sumy: [
    [35.3, 51.4],
    [34.7, 51.4],
  ],
  lyptsi: [
    [36.62, 50.3],
    [36.5, 50.45],
    [36.35, 50.45],
  ],
  vovchansk: [
    [37.05, 50.45],
    [36.65, 50.45],
  ],
};

type Line = Record<string, string | undefined>;

/**
 * The line of contact from its two tables: the front, with the bank of the Dnipro, is one line; each pocket another. Each row is a rule, not a copied point: a place that Ukraine holds, one
 * that Russia holds, and the fraction `t` of the way from the first to the second. Throws on a row that is none, or on
 * a part that nothing closes.
 */
export function front({ front: main = '', pockets = '' }: Attached): Front {
  const named = groups(csvParse(pockets), ({ part }) => part ?? '');
  const parts = [['main', csvParse(main)] as const, ...named].map(
    ([part, rows]) => [part, rows.map(vertex)] as const,
  );
  const close = ([part, line]: (typeof parts)[number]) => {
    const closure = closures[part];
    if (!closure) throw new Error(`the line of contact: nothing closes its part "${part}"`);
    return [...line, ...closure, ...line.slice(0, 1)];
  };
  return { lines: Object.fromEntries(parts), held: parts.map(close) };
}

function vertex(row: Line): Place {
  const number = (key: string) => {
    const value = Number(row[key] ?? NaN);
    if (row[key] && Number.isFinite(value)) return value;
    throw new Error(`the line of contact, ${row['part'] ?? ''} ${row['seq'] ?? ''}: ${key} is not a number`);
  };
  const t = number('t');
  if (t < 0 || t > 1)
    throw new Error(`the line of contact, ${row['part'] ?? ''} ${row['seq'] ?? ''}: t is 0 to 1`);
  const between = (from: string, to: string) =>
    Number((number(from) + (number(to) - number(from)) * t).toFixed(2));
  return [between('ua_lon', 'ru_lon'), between('ua_lat', 'ru_lat')];
}
