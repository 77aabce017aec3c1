import { type Size, widths } from '../chart.ts';

/** The kind of drawing: one of the two sizes, or the thumbnail without text. */
export type Kind = Size | 'thumb';

/**
 * The dimensions of a drawing in pixels. Time runs to the right (`across`) or down. `axis` is the position of the time
 * line, `first` and `last` are those of 1994 and the draft along it; `promise` is the distance of promises from the line
 * on one side, `invasions` are those of the invasions on the other, in order; `radius` is that of rings.
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

/** Returns the dimensions of a kind of drawing. */
export const layoutOf = (kind: Kind): Layout => layouts[kind];
