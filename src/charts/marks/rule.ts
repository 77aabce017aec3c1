import { wholeDashes } from './whole-dashes.ts';

/** A straight line as an SVG path, with the `stroke-dasharray` of a broken one. */
export interface Rule {
  path: string;
  dashes?: string;
}

/** Returns a horizontal rule, `width` pixels long from `x` at `y`; a broken one begins and ends on a whole dash. */
export const rule = (x: number, y: number, width: number, broken: boolean): Rule => ({
  path: `M${String(x)} ${String(y)}h${String(width)}`,
  ...(broken && { dashes: wholeDashes(width, 14, 8) }),
});
