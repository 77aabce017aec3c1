import type { ScreenPoint } from './paths.ts';

/** A clip window, given by its edges in half pixels. */
export interface ClipWindow {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Returns a ring clipped to a window (Sutherland and Hodgman 1974); the window's edge replaces what lies outside. Meant
 * for fills: if the ring has a stroke, make the window larger than the picture.
 */
export function clipRing(
  ring: readonly ScreenPoint[],
  { left, top, right, bottom }: ClipWindow,
): ScreenPoint[] {
  let clipped = [...ring];
  clipped = cut(clipped, ([x]) => x - left);
  clipped = cut(clipped, ([x]) => right - x);
  clipped = cut(clipped, ([, y]) => y - top);
  return cut(clipped, ([, y]) => bottom - y);
}

/** Returns the parts of a line that touch a window; their first and last points may lie outside it. */
export function clipLine(line: readonly ScreenPoint[], window: ClipWindow): ScreenPoint[][] {
  const runs: ScreenPoint[][] = [];
  let run: ScreenPoint[] = [];
  line.forEach((point, index) => {
    const isNear = [line[index - 1], point, line[index + 1]].some(
      (other) => other && contains(window, other),
    );
    if (isNear) run.push(point);
    else if (run.length) {
      runs.push(run);
      run = [];
    }
  });
  return run.length ? [...runs, run] : runs;
}

const contains = ({ left, top, right, bottom }: ClipWindow, [x, y]: ScreenPoint) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Returns the part of a ring on the inner side of a straight edge; `depth` returns how far inside a point is. */
function cut(ring: readonly ScreenPoint[], depth: (point: ScreenPoint) => number): ScreenPoint[] {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const [from, to] = [depth(before), depth(point)];
    if (from >= 0 === to >= 0) return to >= 0 ? [point] : [];
    const part = from / (from - to);
    const at: ScreenPoint = [
      before[0] + (point[0] - before[0]) * part,
      before[1] + (point[1] - before[1]) * part,
    ];
    return to >= 0 ? [at, point] : [at];
  });
}
