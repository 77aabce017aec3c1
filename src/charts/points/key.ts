import type { Labels, Size } from '../chart.ts';
import { circle } from '../marks/circle-path.ts';
import type { Theme } from '../../records/site.ts';
import type { Position } from './layout.ts';
import { themeCounts, themeLetter, type MatrixPoint } from './matrix-point.ts';

/** A theme in the key: its letter, its name and its number of points. */
export interface ThemeKey extends Position {
  theme: Theme;
  letter: string;
  words: string;
}

/** The key to the letters, dots and rings; `bottom` is the y at which it ends. */
export interface Key {
  themes: ThemeKey[];
  must: Position & { dot: string; words: string };
  expected: Position & { dot: string; words: string };
  bottom: number;
  /** Font size in pixels. */
  size: number;
}

type Offset = readonly [x: number, y: number];

/** The positions of the themes, in order, and of the two dots: pixels from the left edge and below the matrix. */
const layouts = {
  wide: {
    themes: [0, 168, 267, 457, 552].map((x): Offset => [x, 34]),
    must: [0, 57],
    expected: [168, 57],
    bottom: 64,
    size: 13,
  },
  narrow: {
    themes: [0, 1, 2, 3, 4].map((n): Offset => [165 * (n % 2), 30 + 18 * Math.floor(n / 2)]),
    must: [0, 88],
    expected: [165, 88],
    bottom: 94,
    size: 12,
  },
} as const satisfies Record<
  Size,
  { themes: Offset[]; must: Offset; expected: Offset; bottom: number; size: number }
>;

/** Returns the key of a size, below the matrix, which ends at `top`. */
export function keyOf(points: readonly MatrixPoint[], size: Size, top: number, labels: Labels): Key {
  const layout = layouts[size];
  const dot = ([x, y]: Offset, radius: number, words: string) => ({
    x: x + 16,
    y: top + y,
    dot: circle(x + 5, top + y - 4.5, radius),
    words,
  });
  return {
    themes: themeCounts(points).map(({ theme, title, count }, index) => {
      const [x = 0, y = 0] = layout.themes[index] ?? [];
      return { x, y: top + y, theme, letter: themeLetter(theme), words: `${title}, ${String(count)}` };
    }),
    must: dot(layout.must, 5, labels('must')),
    expected: dot(layout.expected, 4.25, labels('expected')),
    bottom: top + layout.bottom,
    size: layout.size,
  };
}
