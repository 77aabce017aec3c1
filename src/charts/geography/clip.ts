import type { ScreenPoint } from './paths.ts';

/** A clip window, given by its edges in half pixels. */
export interface ClipWindow {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The distances of a point from the edges of a window, each positive inside. */
const depths = ({ left, top, right, bottom }: ClipWindow, [x, y]: ScreenPoint) =>
  [x - left, right - x, y - top, bottom - y] as const;

/** Returns a ring clipped to a window (Sutherland and Hodgman 1974); the window's edge replaces what lies outside. */
export function clipRing(ring: readonly ScreenPoint[], window: ClipWindow): ScreenPoint[] {
  return [0, 1, 2, 3].reduce<ScreenPoint[]>(
    (clipped, edge) => cut(clipped, (point) => depths(window, point)[edge] ?? 0),
    [...ring],
  );
}

/** Returns the parts of a line inside a window, cut exactly at its edges (Liang and Barsky 1984). */
export function clipLine(line: readonly ScreenPoint[], window: ClipWindow): ScreenPoint[][] {
  const runs: ScreenPoint[][] = [];
  let run: ScreenPoint[] = [];
  line.slice(1).forEach((to, index) => {
    const from = line[index] ?? to;
    const [start, end] = partInside(depths(window, from), depths(window, to));
    if (start >= end) return;
    if (start > 0 || run.length === 0) runs.push((run = [along(from, to, start)]));
    run.push(along(from, to, end));
  });
  return runs;
}

/** Returns the part of a segment inside a window, from 0 to 1, by the depths of its ends; it is empty if start is not before end. */
function partInside(from: readonly number[], to: readonly number[]): readonly [number, number] {
  let [start, end] = [0, 1];
  from.forEach((depth, edge) => {
    const after = to[edge] ?? 0;
    if (depth < 0 && after < 0) end = -1;
    else if (depth < 0) start = Math.max(start, depth / (depth - after));
    else if (after < 0) end = Math.min(end, depth / (depth - after));
  });
  return [start, end];
}

/** Returns the point at a part of the way between two points. */
const along = (from: ScreenPoint, to: ScreenPoint, part: number): ScreenPoint => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
];

/** Returns the part of a ring on the inner side of a straight edge; `depth` returns how far inside a point is. */
function cut(ring: readonly ScreenPoint[], depth: (point: ScreenPoint) => number): ScreenPoint[] {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const [from, to] = [depth(before), depth(point)];
    if (from >= 0 === to >= 0) return to >= 0 ? [point] : [];
    const at = along(before, point, from / (from - to));
    return to >= 0 ? [at, point] : [at];
  });
}
