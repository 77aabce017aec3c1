import { scaleBand, scaleLinear } from 'd3';
import { type Size, widths } from '../chart.ts';
import type { Year } from './years.ts';

/**
 * The positions of a drawing in pixels: the left edge of the plot, the baselines of the titles, the bracket, and the tops and
 * bases of both panels; `gap` is the part of a year’s width that its column leaves free, `apart` the extra width of what became
 * known later.
 */
const layouts = {
  wide: {
    left: 34,
    gap: 0.4,
    apart: 0,
    bracket: 44,
    share: { title: 14, top: 74, base: 234.5 },
    revenue: { title: 294, top: 330, base: 424.5 },
    key: 484,
  },
  narrow: {
    left: 32,
    gap: 0.3,
    apart: 16,
    bracket: 42,
    share: { title: 12, top: 68, base: 214.5 },
    revenue: { title: 268, top: 300, base: 384.5 },
    key: 448,
  },
} as const;

/** The positions of a size. */
export type Layout = (typeof layouts)[Size];

/** The numbers at the lines of the share’s axis, in per cent. */
export const shareTicks = [0, 20, 40];

/** The scales of a size to pixels: both panels share the columns; each has its own vertical scale from zero. */
export interface Scales {
  at: Layout;
  /** Returns the left edge, the width and the middle of a year’s column. */
  column: (year: string) => { left: number; width: number; middle: number };
  /** The left edge of a box round the years from one on, clear of the figures of the year before. */
  boxLeft: (year: string) => number;
  revenue: (value: number) => number;
  share: (value: number) => number;
}

/** Returns the scales of a size, with the largest revenue and the largest share at the top of their panels. */
export function scalesOf(size: Size, years: readonly Year[]): Scales {
  const at = layouts[size];
  const names = years.map(({ name }) => name);
  const late = new Set(years.filter(({ learned }) => learned).map(({ name }) => name));
  const apart = late.size > 0 ? at.apart : 0;
  const band = scaleBand(names, [at.left, widths[size] - apart])
    .paddingInner(at.gap)
    .paddingOuter(at.gap / 2);
  const to = (values: readonly number[], { base, top }: { base: number; top: number }) =>
    scaleLinear([0, Math.max(...values)], [base, top]);
  return {
    at,
    boxLeft: (year) => (band(year) ?? 0) + band.bandwidth() / 2 - band.step() / 2 + (apart > 0 ? 4 : 0.5),
    column: (year) => {
      const left = (band(year) ?? 0) + (late.has(year) ? apart / 2 + 1 : 0);
      return { left, width: band.bandwidth(), middle: left + band.bandwidth() / 2 };
    },
    revenue: to(
      years.map(({ revenue }) => revenue),
      at.revenue,
    ),
    share: to([...years.map(({ share = 0 }) => share), Math.max(...shareTicks)], at.share),
  };
}
