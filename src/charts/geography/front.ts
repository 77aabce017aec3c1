import { csvParse, groups } from 'd3';
import type { Attached } from '../chart.ts';

/** A position on the globe: longitude and latitude in degrees. */
export type LonLat = [longitude: number, latitude: number];

/**
 * The line of contact by part, from north to south (`main`) or west to east, and the land held behind it as closed rings,
 * in degrees rounded to 0.01. The rings also cover sea and Russia, so clip them to the oblasts.
 */
export interface Front {
  lines: Record<string, LonLat[]>;
  held: LonLat[][];
}

/** The points that close each part behind the line: across the sea and along the Russian side, or across the border. */
const closures: Record<string, LonLat[]> = {
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

type CsvRow = Record<string, string | undefined>;

/**
 * Returns the line of contact from its two tables: the front with the bank of the Dnipro as one line, and each pocket as
 * another. Each row interpolates a vertex: a place that Ukraine holds, a place that Russia holds, and the fraction `t` of
 * the way from the first to the second. Throws if a row is not valid or a part has no closing points.
 */
export function parseFront({ front: main = '', pockets = '' }: Attached): Front {
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

function vertex(row: CsvRow): LonLat {
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
