import { round } from './round.ts';
import type { Curve } from './strike.ts';

/** The straight pieces by which the length of a curve is measured. */
const pieces = 32;

/** The length of a quadratic curve in pixels. */
export function curveLength([start, control, end]: Curve): number {
  const at = (part: number, axis: 0 | 1) =>
    (1 - part) ** 2 * start[axis] + 2 * part * (1 - part) * control[axis] + part ** 2 * end[axis];
  let length = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const [from, to] = [piece / pieces, (piece + 1) / pieces];
    length += Math.hypot(at(to, 0) - at(from, 0), at(to, 1) - at(from, 1));
  }
  return length;
}

/**
 * The `stroke-dasharray` with which a line of `length` pixels begins and ends on a whole dash; `dash` and `gap` are the
 * lengths in pixels that it comes as near to as it can in the same proportion.
 */
export function wholeDashes(length: number, dash: number, gap: number): string {
  const count = Math.max(1, Math.round((length + gap) / (dash + gap)));
  const scale = length / (count * dash + (count - 1) * gap);
  return `${String(round(dash * scale, 2))} ${String(round(gap * scale, 2))}`;
}
