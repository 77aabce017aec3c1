import { scaleBand, scaleLinear } from 'd3';
import { type Size, widths } from '../chart.ts';

/** The kind of drawing: one of the two sizes, or the thumbnail without text. */
export type Kind = Size | 'thumb';

/** A panel in pixels: its left edge and width, and the y of its highest share (`top`) and of zero (`base`). */
export interface PanelFrame {
  x: number;
  width: number;
  top: number;
  base: number;
}

/** The panels of each kind of drawing, in reading order, with the same number of pixels per cent. */
export const frames = {
  wide: {
    panels: [
      { x: 34, width: 330, top: 72, base: 306 },
      { x: 404, width: 316, top: 72, base: 306 },
    ],
    key: 392,
  },
  narrow: {
    panels: [
      { x: 34, width: 294, top: 66, base: 262 },
      { x: 34, width: 294, top: 402, base: 598 },
    ],
    key: 650,
  },
  thumb: {
    panels: [
      { x: 0, width: 156, top: 8, base: 164 },
      { x: 172, width: 156, top: 8, base: 164 },
    ],
    key: 164,
  },
} as const satisfies Record<Kind, { panels: PanelFrame[]; key: number }>;

/** The width of a kind of drawing in pixels. */
export const widthOfKind = (kind: Kind): number => widths[kind === 'wide' ? 'wide' : 'narrow'];

/** The numbers at the lines of the axis, in per cent. */
export const shareTicks = [0, 20, 40];
/** The share at the top of a panel, in per cent. */
const maxShare = 60;
/** The years of both panels. */
export const years = ['2021', '2022', '2023', '2024', '2025'];

/** The scales of a panel: per cent to pixels, and a day to its place in the years. */
export interface Scales {
  share: (value: number) => number;
  /** Returns the left edge and the width of a year’s column. */
  column: (year: string) => { left: number; width: number };
  /** Returns the x of a day; days before or after the years are at the edges. */
  day: (day: string) => number;
}

/** Returns the scales of a panel. */
export function scalesOf({ x, width, top, base }: PanelFrame): Scales {
  const band = scaleBand(years, [x, x + width])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const days = scaleLinear(
    ['2021-01-01', '2026-01-01'].map((day) => Date.parse(day)),
    [x, x + width],
  ).clamp(true);
  return {
    share: scaleLinear([0, maxShare], [base, top]),
    column: (year) => ({ left: band(year) ?? x, width: band.bandwidth() }),
    day: (day) => days(Date.parse(day)),
  };
}
