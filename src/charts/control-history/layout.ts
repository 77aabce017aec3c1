import { scaleLinear, scaleUtc } from 'd3';
import type { Row } from '../../records/cells.ts';

/** The top of the vertical scale, in per cent. */
export const maxShare = 30;

/**
 * The positions of the parts of each drawing, in pixels: the plot from `top` to `base` and from `left` to `right`, the time
 * from the day before the invasion to the day of the plan (`war`), the column of the plan, and the baseline of the key.
 */
export const layouts = {
  wide: {
    top: 14,
    base: 308,
    left: 34,
    right: 720,
    war: [160, 548],
    column: { x: 586, width: 44 },
    peak: { dx: 44, dy: 4 },
    key: 358,
  },
  narrow: {
    top: 14,
    base: 290,
    left: 34,
    right: 328,
    war: [96, 244],
    column: { x: 262, width: 26 },
    peak: { dx: 14, dy: -12 },
    key: 336,
  },
  thumb: {
    top: 6,
    base: 164,
    left: 2,
    right: 328,
    war: [20, 250],
    column: { x: 276, width: 44 },
    peak: { dx: 14, dy: -12 },
    key: 164,
  },
} as const;

/** One of the layouts. */
export type Layout = (typeof layouts)[keyof typeof layouts];

const [firstDay, planDay] = ['2022-02-23', '2025-11-20'];

/** The scales of a layout: a day and a share in per cent to pixels. */
export interface Scales {
  day: (row: Row) => number;
  year: (year: number) => number;
  share: (value: number) => number;
}

/** Returns the scales of a layout. */
export function scalesOf({ war, top, base }: Layout): Scales {
  const time = scaleUtc([new Date(firstDay), new Date(planDay)], [...war]);
  return {
    day: (row) => time(dayOf(row)),
    year: (year) => time(Date.UTC(year, 0)),
    share: scaleLinear([0, maxShare], [base, top]),
  };
}

/** Returns a row’s day. Throws if it has none. */
function dayOf({ id, cells: { asOf } }: Row): Date {
  if (typeof asOf === 'string' && asOf.length === 10) return new Date(asOf);
  throw new Error(`row ${id}: the drawing needs its day`);
}
