import { scaleLinear, scaleUtc } from 'd3';
import { type Size, widths } from '../chart.ts';

/** Which drawing: the two sizes, and the wordless one for thumbnails. */
export type Kind = Size | 'thumb';

/** Where a panel stands, in pixels: its left edge, its width, the lines of its zero and of its highest per cent. */
export interface Frame {
  x: number;
  width: number;
  top: number;
  base: number;
  most: number;
}

/** The two panels of each drawing, on one scale of pixels a per cent; heights in pixels. */
const frames = {
  wide: {
    width: widths.wide,
    height: 324,
    union: { x: 34, width: 420, top: 58, base: 298, most: 60 },
    germany: { x: 500, width: 220, top: 58, base: 298, most: 60 },
  },
  narrow: {
    width: widths.narrow,
    height: 518,
    union: { x: 34, width: 294, top: 58, base: 231, most: 60 },
    germany: { x: 34, width: 294, top: 321, base: 494, most: 60 },
  },
  thumb: {
    width: widths.narrow,
    height: 172,
    union: { x: 0, width: 222, top: 8, base: 164, most: 60 },
    germany: { x: 240, width: 88, top: 8, base: 164, most: 60 },
  },
} as const satisfies Record<Kind, { width: number; height: number; union: Frame; germany: Frame }>;

/** The frames of a drawing. */
export const framesOf = (kind: Kind) => frames[kind];

/** The scale of a panel: per cent to pixels, upwards. */
export const shareScale = ({ top, base, most }: Frame) => scaleLinear([0, most], [base, top]);

/** The scale of time in a panel: 2021 to the end of 2025 over its width. */
export const timeScale = ({ x, width }: Frame) =>
  scaleUtc([new Date('2021-01-01'), new Date('2026-01-01')], [x, x + width]);
