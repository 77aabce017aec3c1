import { round } from './round.ts';

const r = (value: number) => String(round(value));

/** Returns a cross of two strokes as a path: its centre, and half its width; pixels. */
export const cross = (x: number, y: number, half: number): string =>
  `M${r(x - half)} ${r(y - half)}l${r(2 * half)} ${r(2 * half)}m0 ${r(-2 * half)}l${r(-2 * half)} ${r(2 * half)}`;

/** Returns the outline of a cross as a closed path: its centre, half its width, and the thickness of its arms; pixels. */
export function crossOutline(x: number, y: number, half: number, arm: number): string {
  const [t, e] = [arm / Math.SQRT2, half - arm / Math.SQRT2];
  const corners = [
    [0, -t],
    [e, -half],
    [half, -e],
    [t, 0],
    [half, e],
    [e, half],
    [0, t],
    [-e, half],
    [-half, e],
    [-t, 0],
    [-half, -e],
    [-e, -half],
  ];
  return `M${corners.map(([dx = 0, dy = 0]) => `${r(x + dx)} ${r(y + dy)}`).join('L')}Z`;
}
