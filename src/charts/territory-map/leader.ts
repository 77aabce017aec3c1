import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import type { ScreenPoint } from './paths.ts';

/** The radius of a ring round an area too small to see, in pixels. */
export const ringRadius = 5;

/**
 * Returns a leader line from a label to an area and, if `ringed`, the ring round the area at which the line ends;
 * pixels.
 */
export function leaderTo([x, y]: ScreenPoint, [endX, endY]: ScreenPoint, ringed = false) {
  const part = 1 - (ringed ? ringRadius : 0) / Math.hypot(endX - x, endY - y);
  const [edgeX, edgeY] = [r(x + (endX - x) * part), r(y + (endY - y) * part)];
  return {
    leader: `M${String(x)} ${String(y)}L${String(edgeX)} ${String(edgeY)}`,
    ring: ringed ? circle(endX, endY, ringRadius) : '',
  };
}
