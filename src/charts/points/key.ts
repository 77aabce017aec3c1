import type { Size } from '../chart.ts';
import { circle } from '../marks/circle.ts';
import type { Place } from './layout.ts';
import { countsOf, letterOf, type PointOf, type Theme } from './matrix.ts';

/** A theme in the key: its letter, its name and how many points have it. */
export interface ThemeKey extends Place {
  theme: Theme;
  letter: string;
  words: string;
}

/** What the letters, the dots and the rings mean; `bottom` is where the key ends. */
export interface Key {
  themes: ThemeKey[];
  must: Place & { dot: string; words: string };
  expected: Place & { dot: string; words: string };
  bottom: number;
  /** Of its letters, in pixels. */
  size: number;
}

type Spot = readonly [x: number, y: number];

/** Where the themes stand, in their order, and the two dots: pixels from the left and under the matrix. */
const layouts = {
  wide: {
    themes: [0, 168, 267, 457, 552].map((x): Spot => [x, 34]),
    must: [0, 57],
    expected: [168, 57],
    bottom: 64,
    size: 13,
  },
  narrow: {
    themes: [0, 1, 2, 3, 4].map((n): Spot => [165 * (n % 2), 30 + 18 * Math.floor(n / 2)]),
    must: [0, 88],
    expected: [165, 88],
    bottom: 94,
    size: 12,
  },
} as const satisfies Record<
  Size,
  { themes: Spot[]; must: Spot; expected: Spot; bottom: number; size: number }
>;

/** The key of a size, under the matrix that ends at `top`. */
export function keyOf(points: readonly PointOf[], size: Size, top: number): Key {
  const layout = layouts[size];
  const dot = ([x, y]: Spot, radius: number, words: string) => ({
    x: x + 16,
    y: top + y,
    dot: circle(x + 5, top + y - 4.5, radius),
    words,
  });
  return {
    themes: countsOf(points).map(({ theme, title, count }, index) => {
      const [x = 0, y = 0] = layout.themes[index] ?? [];
      return { x, y: top + y, theme, letter: letterOf(theme), words: `${title}, ${String(count)}` };
    }),
    must: dot(layout.must, 5, 'must act or refrain'),
    expected: dot(layout.expected, 4.25, 'expected, or on conditions'),
    bottom: top + layout.bottom,
    size: layout.size,
  };
}
