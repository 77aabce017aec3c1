import { line, polygonArea } from 'd3';

/** A point in half pixels, `x` to the right and `y` down. */
export type Dot = [x: number, y: number];

const path = line<Dot>().digits(0);
const closed = (ring: readonly Dot[]): string => `${path(ring) ?? ''}Z`;

/** Lines as one SVG path of whole half pixels. */
export const draw = (lines: readonly (readonly Dot[])[]): string =>
  lines.map((dots) => path(dots) ?? '').join('');

/** Rings as one SVG path; those smaller than `least` square half pixels are left out. */
export const fill = (rings: readonly (readonly Dot[])[], least = 0): string =>
  rings
    .filter((ring) => areaOf(ring) >= least)
    .map(closed)
    .join('');

/** The area of a ring in square half pixels. */
export const areaOf = (ring: readonly Dot[]): number => Math.abs(polygonArea([...ring]));
