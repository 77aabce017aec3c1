import { round } from './round.ts';

/**
 * A pencil stroke through a box, slightly bowed, from bottom left to top right; its ends lie `overshoot` pixels past the
 * edges. Takes the box in pixels (`x`, `y` its top left corner); returns an SVG path of one quadratic curve.
 */
export function strike(box: { x: number; y: number; width: number; height: number }, overshoot = 3): string {
  const [left, right] = [box.x - overshoot, box.x + box.width + overshoot];
  const [top, bottom] = [box.y - overshoot, box.y + box.height + overshoot];
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
