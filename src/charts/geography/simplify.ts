import type { ScreenPoint } from './paths.ts';

/**
 * Returns a line without the points that matter least to its shape (Visvalingam and Whyatt 1993): removes the point that
 * makes the smallest triangle with its neighbours until every triangle has `minTriangle` square half pixels or more. Keeps
 * the end points, so lines that met still meet.
 */
export function simplify(line: readonly ScreenPoint[], minTriangle: number): ScreenPoint[] {
  const kept = [...line];
  const areas = kept.map((_, index) => triangle(kept, index));
  for (;;) {
    let smallest = 1;
    for (let index = 2; index < kept.length - 1; index += 1)
      if ((areas[index] ?? 0) < (areas[smallest] ?? 0)) smallest = index;
    const area = areas[smallest] ?? Infinity;
    if (kept.length < 3 || area >= minTriangle) return kept;
    kept.splice(smallest, 1);
    areas.splice(smallest, 1);
    // A neighbour counts at least as much as the removed point, so that points go in the order of their areas.
    for (const index of [smallest - 1, smallest]) areas[index] = Math.max(area, triangle(kept, index));
  }
}

function triangle(line: readonly ScreenPoint[], index: number): number {
  const [a, b, c] = [line[index - 1], line[index], line[index + 1]];
  if (!a || !b || !c) return Infinity;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
