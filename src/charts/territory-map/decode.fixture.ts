import type { Dot } from './pen.ts';

/** The points of a path of straight lines, a list for each of its lines. */
export const decode = (path: string): Dot[][] =>
  [...path.matchAll(/M[^MZ]*/g)].map(([line]) =>
    [...line.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]): Dot => [Number(x), Number(y)]),
  );
