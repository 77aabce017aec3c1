import type { Box } from '../chart.ts';
import { round } from './round.ts';
import { strikeCurve } from './strike.ts';

/**
 * The outline of a firm pencil stroke through a box, as an SVG path to be filled: `width` pixels wide in its middle and
 * pointed at both ends, which lie `overshoot` pixels past the edges of the box.
 */
export function taperedStrike(box: Box, overshoot: number, width: number): string {
  const [start, control, end] = strikeCurve(box, overshoot);
  const [along, down] = [end[0] - start[0], end[1] - start[1]];
  const scale = width / Math.hypot(along, down);
  // The middle of a quadratic curve moves by half of what its control point moves.
  const side = (sign: 1 | -1) => [control[0] + sign * scale * down, control[1] - sign * scale * along];
  const text = (point: readonly number[]) => point.map((pixels) => String(round(pixels))).join(' ');
  return `M${text(start)}Q${text(side(1))} ${text(end)}Q${text(side(-1))} ${text(start)}z`;
}
