import type { Dot } from './pen.ts';

/**
 * A line with the points taken out that matter least to its shape (Visvalingam and Whyatt 1993): one after another
 * the point that makes the smallest triangle with its neighbours, until each makes one of `least` square half pixels.
 * The ends stay, so lines that met still meet.
 */
export function simplify(line: readonly Dot[], least: number): Dot[] {
  const kept = [...line];
  const areas = kept.map((_, index) => triangle(kept, index));
  for (;;) {
    let smallest = 1;
    for (let index = 2; index < kept.length - 1; index += 1)
      if ((areas[index] ?? 0) < (areas[smallest] ?? 0)) smallest = index;
    const area = areas[smallest] ?? Infinity;
    if (kept.length < 3 || area >= least) return kept;
    kept.splice(smallest, 1);
    areas.splice(smallest, 1);
    // A neighbour may not go before the point that shielded it.
    for (const index of [smallest - 1, smallest]) areas[index] = Math.max(area, triangle(kept, index));
  }
}

function triangle(line: readonly Dot[], index: number): number {
  const [a, b, c] = [line[index - 1], line[index], line[index + 1]];
  if (!a || !b || !c) return Infinity;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
