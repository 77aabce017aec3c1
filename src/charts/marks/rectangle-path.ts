import { round as r } from './round.ts';

/** A rectangle as a path; pixels, `x` and `y` its top left corner, `radius` that of its corners. */
export function rectanglePath(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius === 0) return `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${r(-width)}z`;
  const [across, down] = [r(width - 2 * radius), r(height - 2 * radius)];
  const corner = (dx: number, dy: number) => `a${r(radius)} ${r(radius)} 0 0 1 ${r(dx)} ${r(dy)}`;
  return [
    `M${r(x + radius)} ${r(y)}h${across}`,
    `${corner(radius, radius)}v${down}`,
    `${corner(-radius, radius)}h${-across}`,
    `${corner(-radius, -radius)}v${-down}`,
    `${corner(radius, -radius)}z`,
  ].join('');
}
