import { round } from './round.ts';

const r = (value: number) => String(round(value));

/** A circle as an SVG path, centre and radius in pixels: many circles in one path cost less than many elements. */
export const circle = (x: number, y: number, radius: number): string =>
  `M${r(x - radius)} ${r(y)}a${r(radius)} ${r(radius)} 0 1 0 ${r(2 * radius)} 0a${r(radius)} ${r(radius)} 0 1 0 ${r(-2 * radius)} 0`;
