import type { ScreenPoint } from './paths.ts';

/** Returns the points of an SVG path of straight lines, one list a line. */
export const parsePath = (path: string): ScreenPoint[][] =>
  [...path.matchAll(/M[^MZ]*/g)].map(([line]) =>
    [...line.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]): ScreenPoint => [Number(x), Number(y)]),
  );
