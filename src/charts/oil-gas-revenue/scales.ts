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

/** The places of a size, in pixels down, and `gap`, the part of a year’s width that its column leaves free; `strong` is a font’s size. */
export type Layout = (typeof layouts)[Size];

/** What places the years of a size: both panels share `x`; each has its own scale from zero, in pixels. */
export interface Scales {
  at: Layout;
  /** The left edge and the width of a year’s column, and its middle. */
  column: (year: string) => { left: number; width: number; middle: number };
  /** The width of a year with its gap. */
  step: number;
  revenue: (value: number) => number;
  share: (value: number) => number;
}

/** The scales of a size, the largest revenue and the largest share each at the top of its panel. */
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
