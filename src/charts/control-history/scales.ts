import { type ScaleLinear, scaleLinear, type ScaleTime, scaleUtc } from 'd3';
import type { Row } from '../../records/cells.ts';
import { type Layout, maxShare } from './layout.ts';

/** The date of the plan (ISO 8601), the last day of the time scale. */
export const planDate = '2025-11-20';

/** The scales to pixels: two of time with a break between them, one of per cent. */
export interface Scales {
  early: ScaleTime<number, number>;
  war: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
}

/** Returns the scales of a layout. The time before 23 February 2022 is compressed. */
export const scalesOf = ({ early, war, top, plot }: Layout): Scales => ({
  early: scaleUtc([new Date('2014-01-01'), new Date('2022-02-23')], [...early]),
  war: scaleUtc([new Date('2022-02-23'), new Date(planDate)], [...war]),
  y: scaleLinear([0, maxShare], [top + plot, top]),
});

/** Returns a row's date, the middle of its month if the day is not known. Throws if it has none. */
export function dateOf({ id, cells }: Row): Date {
  const { asOf } = cells;
  if (typeof asOf === 'string' && asOf) return new Date(asOf.length === 7 ? `${asOf}-15` : asOf);
  throw new Error(`row ${id}: the drawing needs its day`);
}
