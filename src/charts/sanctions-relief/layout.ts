import type { Size } from '../chart.ts';

/** The kind of drawing: one of the two sizes, or the thumbnail without words. */
export type Kind = Size | 'thumb';

/**
 * The places of the drawing's parts in pixels: the left edges and widths of the stack of what Washington could lift alone
 * (`whole`) and of that of the others (`broken`), the first block's top, and the sizes of blocks and of blocks in blocks.
 * `groupGap` parts the groups of a stack; their names stand over them, or at `beside`. `head` has the baseline of the count
 * and the place of its words from the count's left edge; `foot` has distances from the end of the stacks.
 */
export interface Layout {
  width: number;
  whole: { x: number; width: number };
  broken: { x: number; width: number };
  top: number;
  block: { height: number; line: number; gap: number; inset: number };
  part: { height: number; gap: number; inset: number };
  groupGap: number;
  beside: number | undefined;
  head: { count: number; words: { x: Record<'whole' | 'broken', number>; y: number } };
  stages: { y: number; width: number };
  foot: { title: number; line: number; words: number; rest: number; width: number };
  /** How far the upper end of a stroke is from the right edge of its stack, how far it goes across, and the width of a whole one. */
  stroke: Record<'whole' | 'broken', { right: number; across: number }> & { width: number };
}

const layouts: Record<Kind, Layout> = {
  wide: {
    width: 720,
    whole: { x: 0, width: 216 },
    broken: { x: 264, width: 232 },
    top: 64,
    block: { height: 27, line: 16, gap: 5, inset: 11 },
    part: { height: 25, gap: 3, inset: 8 },
    groupGap: 16,
    beside: 508,
    head: { count: 42, words: { x: { whole: 36, broken: 60 }, y: 25 } },
    stages: { y: 36, width: 216 },
    foot: { title: 40, line: 57, words: 76, rest: 100, width: 720 },
    stroke: { whole: { right: 14, across: 60 }, broken: { right: 24, across: 60 }, width: 8 },
  },
  narrow: {
    width: 328,
    whole: { x: 0, width: 146 },
    broken: { x: 158, width: 170 },
    top: 86,
    block: { height: 25, line: 15, gap: 4, inset: 8 },
    part: { height: 23, gap: 3, inset: 6 },
    groupGap: 27,
    beside: undefined,
    head: { count: 42, words: { x: { whole: 32, broken: 56 }, y: 14 } },
    stages: { y: 34, width: 146 },
    foot: { title: 38, line: 55, words: 72, rest: 110, width: 328 },
    stroke: { whole: { right: 10, across: 30 }, broken: { right: 20, across: 16 }, width: 7 },
  },
  thumb: {
    width: 328,
    whole: { x: 10, width: 146 },
    broken: { x: 172, width: 146 },
    top: 10,
    block: { height: 11, line: 0, gap: 3, inset: 0 },
    part: { height: 7, gap: 2, inset: 6 },
    groupGap: 6,
    beside: undefined,
    head: { count: 0, words: { x: { whole: 0, broken: 0 }, y: 0 } },
    stages: { y: 0, width: 0 },
    foot: { title: 0, line: 0, words: 0, rest: 0, width: 0 },
    stroke: { whole: { right: 16, across: 30 }, broken: { right: 16, across: 30 }, width: 7 },
  },
};

/** Returns the places of a kind of drawing. */
export const layoutOf = (kind: Kind): Layout => layouts[kind];
