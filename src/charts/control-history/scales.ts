import { type ScaleLinear, scaleLinear, type ScaleTime, scaleUtc } from 'd3';
import type { Row } from '../../records/cells.ts';
import { type Layout, most } from './layout.ts';

/** The day of the plan, ISO: the last day of the time scale. */
export const planDay = '2025-11-20';

/** The scales: two of time with a break between them, one of per cent; all to pixels. */
export interface Scales {
  early: ScaleTime<number, number>;
  war: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
}

/** The scales of a layout. Time before 2022 is short, from 23 February 2022 it is drawn at full length. */
export const scalesOf = ({ early, war, top, plot }: Layout): Scales => ({
  early: scaleUtc([new Date('2014-01-01'), new Date('2022-02-23')], [...early]),
  war: scaleUtc([new Date('2022-02-23'), new Date(planDay)], [...war]),
  y: scaleLinear([0, most], [top + plot, top]),
});

/** The row's day, the middle of its month where no more is known. Throws where it has none. */
export function dayOf({ id, cells }: Row): Date {
  const { asOf } = cells;
  if (typeof asOf === 'string' && asOf) return new Date(asOf.length === 7 ? `${asOf}-15` : asOf);
  throw new Error(`row ${id}: the drawing needs its day`);
}
