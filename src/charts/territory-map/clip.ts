import type { Dot } from './pen.ts';

/** A rectangle in half pixels by its edges. */
export interface Window {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * A ring cut to a window (Sutherland and Hodgman 1974): what lies outside is replaced by the window's edge. For fills;
 * make the window larger than the picture where the ring has a stroke.
 */
export function clipRing(ring: readonly Dot[], { left, top, right, bottom }: Window): Dot[] {
  let found = [...ring];
  found = cut(found, ([x]) => x - left);
  found = cut(found, ([x]) => right - x);
  found = cut(found, ([, y]) => y - top);
  return cut(found, ([, y]) => bottom - y);
}

/** The runs of a line that have something in a window; their first and last points may lie outside it. */
export function clipLine(line: readonly Dot[], window: Window): Dot[][] {
  const runs: Dot[][] = [];
  let run: Dot[] = [];
  line.forEach((dot, index) => {
    const near = [line[index - 1], dot, line[index + 1]].some((other) => other && contains(window, other));
    if (near) run.push(dot);
    else if (run.length) {
      runs.push(run);
      run = [];
    }
  });
  return run.length ? [...runs, run] : runs;
}

const contains = ({ left, top, right, bottom }: Window, [x, y]: Dot) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The part of a ring on the inner side of a straight edge; `depth` is how far inside a point is. */
function cut(ring: readonly Dot[], depth: (dot: Dot) => number): Dot[] {
  return ring.flatMap((dot, index) => {
    const before = ring.at(index - 1) ?? dot;
    const [from, to] = [depth(before), depth(dot)];
    if (from >= 0 === to >= 0) return to >= 0 ? [dot] : [];
    const part = from / (from - to);
    const at: Dot = [before[0] + (dot[0] - before[0]) * part, before[1] + (dot[1] - before[1]) * part];
    return to >= 0 ? [at, dot] : [at];
  });
}
