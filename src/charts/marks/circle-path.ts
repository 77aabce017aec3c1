import { round } from './round.ts';

const r = (value: number) => String(round(value));

/**
 * A circle as an SVG path, centre and radius in pixels; many circles in one path take fewer bytes than many elements. The
 * diameter is twice the rounded radius, otherwise the two arcs would not be half circles.
 */
export function circle(x: number, y: number, radius: number): string {
  const [half, across] = [round(radius), 2 * round(radius)];
  return `M${r(x - half)} ${r(y)}a${r(half)} ${r(half)} 0 1 0 ${r(across)} 0a${r(half)} ${r(half)} 0 1 0 ${r(-across)} 0`;
}

/** A part of a disc in per cent as an SVG path, clockwise from its top; centre and radius in pixels. */
export function sector(x: number, y: number, radius: number, share: number): string {
  const turn = (share / 100) * 2 * Math.PI;
  const end = `${r(x + radius * Math.sin(turn))} ${r(y - radius * Math.cos(turn))}`;
  return `M${r(x)} ${r(y)}V${r(y - radius)}A${r(radius)} ${r(radius)} 0 ${String(Number(share > 50))} 1 ${end}Z`;
}
