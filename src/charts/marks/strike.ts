import type { Box } from '../chart.ts';
import { round } from './round.ts';

/** A quadratic curve: its start, its control point and its end, each as x and y in pixels. */
export type Curve = readonly [start: Point, control: Point, end: Point];
type Point = readonly [x: number, y: number];

/**
 * The curve of a pencil stroke through a box, slightly bowed, from bottom left to top right; its ends lie `overshoot`
 * pixels past the edges.
 */
export function strikeCurve(box: Box, overshoot = 3): Curve {
  const [left, right] = [box.x - overshoot, box.x + box.width + overshoot];
  const [top, bottom] = [box.y - overshoot, box.y + box.height + overshoot];
  const bow = 0.06 * Math.hypot(right - left, bottom - top);
  return [
    [left, bottom],
    [(left + right) / 2 + bow, (top + bottom) / 2 + bow],
    [right, top],
  ];
}

/** The stroke of `strikeCurve` as an SVG path, to be drawn as a line. */
export function strike(box: Box, overshoot = 3): string {
  const [start, control, end] = strikeCurve(box, overshoot).map((point) =>
    point.map((pixels) => String(round(pixels))),
  ) as [string[], string[], string[]];
  return `M${start.join(' ')}Q${[...control, ...end].join(' ')}`;
}
