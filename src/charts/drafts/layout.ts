import type { Size } from '../chart.ts';

/**
 * The positions of the drawing's parts in pixels: the left edges of the texts' columns, the baselines of their heads, where
 * the first group begins, the distance between tracks and between groups, the place of a group's heading from its top and of
 * a track's name and words, and the box of what became known later. `stroke` is the place of a change before a column.
 */
export interface Layout {
  columns: readonly number[];
  head: readonly [number, number];
  first: number;
  pitch: number;
  groupGap: number;
  heading: { x: number; y: number; height: number };
  name: { x: number; y: number };
  words: number;
  stroke: { before: number; half: number };
  box: { x: number; width: number; label: number };
}

/** The positions at each size. */
export const layouts: Record<Size, Layout> = {
  wide: {
    columns: [292, 402, 512, 622],
    head: [32, 48],
    first: 62,
    pitch: 28,
    groupGap: 11,
    heading: { x: 10, y: 19, height: 0 },
    name: { x: 160, y: 19 },
    words: 19,
    stroke: { before: 18, half: 11 },
    box: { x: 614.5, width: 104, label: 12 },
  },
  narrow: {
    columns: [6, 88, 172, 259],
    head: [30, 45],
    first: 58,
    pitch: 40,
    groupGap: 9,
    heading: { x: 6, y: 19, height: 26 },
    name: { x: 6, y: 14 },
    words: 32,
    stroke: { before: 13, half: 7.5 },
    box: { x: 253.5, width: 73, label: 12 },
  },
};
