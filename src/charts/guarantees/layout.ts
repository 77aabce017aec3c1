import { type Size, widths } from '../chart.ts';

/** Which drawing: the two sizes, and the wordless one for thumbnails. */
export type Kind = Size | 'thumb';

/**
 * The measures of a drawing in pixels. Time runs along x (`across`) or down: `axis` is where its line lies, `first` and
 * `last` where 1994 and the draft stand; promises lie `promise` off the line on one side, invasions at `invasions` on
 * the other, in order; `radius` is a ring's.
 */
export interface Layout {
  width: number;
  height: number;
  across: boolean;
  axis: number;
  first: number;
  last: number;
  promise: number;
  invasions: readonly number[];
  radius: number;
}

const layouts: Record<Kind, Layout> = {
  wide: {
    width: widths.wide,
    height: 396,
    across: true,
    axis: 210,
    first: 12,
    last: 476,
    promise: 68,
    invasions: [62, 126],
    radius: 8,
  },
  narrow: {
    width: widths.narrow,
    height: 548,
    across: false,
    axis: 164,
    first: 34,
    last: 286,
    promise: 25,
    invasions: [25, 25],
    radius: 8,
  },
  thumb: {
    width: widths.narrow,
    height: 172,
    across: true,
    axis: 90,
    first: 16,
    last: 300,
    promise: 46,
    invasions: [46, 46],
    radius: 9,
  },
};

/** The measures of a kind of drawing. */
export const layoutOf = (kind: Kind): Layout => layouts[kind];
