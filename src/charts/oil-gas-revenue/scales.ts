import { max, scaleBand, scaleLinear } from 'd3';
import { type Size, widths } from '../chart.ts';
import type { Year } from './years.ts';

const layouts = {
  wide: {
    title: 14,
    box: 23,
    top: 52,
    base: 212.5,
    step: 17.5,
    second: 262,
    peak: 304,
    foot: 424.5,
    key: 470,
    gap: 0.4,
    strong: 15,
  },
  narrow: {
    title: 12,
    box: 21,
    top: 44,
    base: 190.5,
    step: 15.5,
    second: 240,
    peak: 280,
    foot: 370.5,
    key: 412,
    gap: 0.3,
    strong: 13,
  },
};

/**
 * The vertical positions of a size in pixels; `gap` is the part of a year’s width that its column leaves free,
 * `strong` a font size.
 */
export type Layout = (typeof layouts)[Size];

/** The scales of a size to pixels: both panels share the columns; each has its own vertical scale from zero. */
export interface Scales {
  at: Layout;
  /** Returns the left edge, the width and the middle of a year’s column. */
  column: (year: string) => { left: number; width: number; middle: number };
  /** The width of a year including its gap. */
  step: number;
  revenue: (value: number) => number;
  share: (value: number) => number;
}

/** Returns the scales of a size, with the largest revenue and the largest share at the top of their panels. */
export function scalesOf(size: Size, years: readonly Year[]): Scales {
  const at = layouts[size];
  const band = scaleBand(
    years.map(({ name }) => name),
    [0, widths[size]],
  )
    .paddingInner(at.gap)
    .paddingOuter(at.gap / 2);
  const to = (most: number | undefined, base: number, top: number) =>
    scaleLinear([0, most ?? 1], [base, top]);
  return {
    at,
    step: band.step(),
    column: (year) => {
      const left = band(year) ?? 0;
      return { left, width: band.bandwidth(), middle: left + band.bandwidth() / 2 };
    },
    revenue: to(
      max(years, ({ revenue }) => revenue),
      at.base,
      at.top,
    ),
    share: to(
      max(years, ({ share }) => share),
      at.foot,
      at.peak,
    ),
  };
}
