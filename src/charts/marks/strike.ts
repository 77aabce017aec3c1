import { round } from './round.ts';

/**
 * The pencil's stroke through a box: bowed, bottom left to top right, ends a little past the edge.
 * Box in pixels (`x`, `y` its top left corner). Gives an SVG path of one quadratic curve.
 */
export function strike(box: { x: number; y: number; width: number; height: number }, past = 3): string {
  const [left, right] = [box.x - past, box.x + box.width + past];
  const [top, bottom] = [box.y - past, box.y + box.height + past];
  const bow = 0.06 * Math.hypot(right - left, bottom - top);
  const [midX, midY] = [(left + right) / 2 + bow, (top + bottom) / 2 + bow];
  return [
    `M${String(round(left))}`,
    `${String(round(bottom))}Q${String(round(midX))}`,
    round(midY),
    round(right),
    round(top),
  ].join(' ');
}
