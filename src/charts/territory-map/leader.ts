import { circle } from '../marks/circle.ts';
import { round as r } from '../marks/round.ts';
import type { Dot } from './pen.ts';

/** The radius of a ring round an area too small to see, in pixels. */
export const radius = 5;

/** A leader from a label to a place and, where it is wanted, the ring round the place at whose edge it ends; all in pixels. */
export function leaderTo([x, y]: Dot, [endX, endY]: Dot, ringed = false) {
  const part = 1 - (ringed ? radius : 0) / Math.hypot(endX - x, endY - y);
  const [edgeX, edgeY] = [r(x + (endX - x) * part), r(y + (endY - y) * part)];
  return {
    leader: `M${String(x)} ${String(y)}L${String(edgeX)} ${String(edgeY)}`,
    ring: ringed ? circle(endX, endY, radius) : '',
  };
}
