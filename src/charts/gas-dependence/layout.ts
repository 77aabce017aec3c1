import { scaleLinear, scaleUtc } from 'd3';
import { type Size, widths } from '../chart.ts';

/** The kind of drawing: one of the two sizes, or the thumbnail without text. */
export type Kind = Size | 'thumb';

/**
 * The position of a panel in pixels: left edge, width, and the y of its highest share (`top`) and of zero (`base`);
 * `maxShare` is the highest share in per cent.
 */
export interface PanelFrame {
  x: number;
  width: number;
  top: number;
  base: number;
  maxShare: number;
}

/** The two panels of each kind of drawing, with the same number of pixels per cent. */
const frames = {
  wide: {
    width: widths.wide,
    height: 324,
    union: { x: 34, width: 420, top: 58, base: 298, maxShare: 60 },
    germany: { x: 500, width: 220, top: 58, base: 298, maxShare: 60 },
  },
  narrow: {
    width: widths.narrow,
    height: 518,
    union: { x: 34, width: 294, top: 58, base: 231, maxShare: 60 },
    germany: { x: 34, width: 294, top: 321, base: 494, maxShare: 60 },
  },
  thumb: {
    width: widths.narrow,
    height: 172,
    union: { x: 0, width: 222, top: 8, base: 164, maxShare: 60 },
    germany: { x: 240, width: 88, top: 8, base: 164, maxShare: 60 },
  },
} as const satisfies Record<Kind, { width: number; height: number; union: PanelFrame; germany: PanelFrame }>;

/** Returns the size of a drawing and the positions of its two panels. */
export const panelFramesOf = (kind: Kind) => frames[kind];

/** Returns the vertical scale of a panel: per cent to pixels. */
export const shareScale = ({ top, base, maxShare }: PanelFrame) => scaleLinear([0, maxShare], [base, top]);

/** Returns the time scale of a panel: 2021 to the end of 2025 over its width. */
export const timeScale = ({ x, width }: PanelFrame) =>
  scaleUtc([new Date('2021-01-01'), new Date('2026-01-01')], [x, x + width]);
