import { circle } from './circle-path.ts';
import { round as r } from './round.ts';
import type { TextLines } from './text.ts';

/** A leader line from a text to what it is about: its path, the ring at its end if any, and the text. */
export interface Leader {
  path: string;
  ring?: string;
  text?: TextLines;
}

type Point = readonly [x: number, y: number];

/** Returns a straight leader line from one point to another in pixels; with a radius it ends at a ring round the second. */
export function leaderTo([x, y]: Point, [endX, endY]: Point, radius = 0): Leader {
  const part = 1 - radius / Math.max(radius, Math.hypot(endX - x, endY - y), 1e-9);
  const [edgeX, edgeY] = [r(x + (endX - x) * part), r(y + (endY - y) * part)];
  return {
    path: `M${r(x)} ${r(y)}L${edgeX} ${edgeY}`,
    ...(radius > 0 && { ring: circle(endX, endY, radius) }),
  };
}

/** Returns a leader line with a right angle in pixels: vertical from the first point, then horizontal to the second. */
export const elbow = ([x, y]: Point, [endX, endY]: Point): Leader => ({
  path: `M${r(x)} ${r(y)}V${r(endY)}H${r(endX)}`,
});
