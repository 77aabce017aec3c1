import { scaleLinear } from 'd3';
import { quantityIn, type Row } from '../../records/cells.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { countsOf } from '../counts.ts';
import { type Axis, bottomAxis, numberTicks } from '../marks/axis.ts';
import { type Ceiling, ceilingOf } from './ceilings.ts';
import { type CountBand, countBandOf } from './count-band.ts';

const layouts = {
  wide: { band: 40, first: 77, pitch: 46, radius: 7 },
  narrow: { band: 40, first: 75, pitch: 42, radius: 7 },
} as const;

/** The height in pixels of a remark below a line. */
const remarkHeight = 14;

/** The drawing: ceilings on one scale with the band of counts; pixels. */
export interface TroopCeilings extends Drawing {
  countBand: CountBand;
  ceilings: Ceiling[];
  axis: Axis;
}

/**
 * Returns ceilings as dots on a scale of people from zero to the highest count, in the order of the rows. Rows whose `role`
 * is “count” make the band of counts; all others are ceilings.
 */
export function geometry(
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): TroopCeilings {
  const { band: top, first, pitch, radius } = layouts[size];
  const counts = countsOf(
    rows.filter(({ cells }) => cells['role'] === 'count'),
    'people',
  );
  const x = scaleLinear([0, counts.high], [0, widths[size] - 1]);
  const [between = counts.highest] = counts.between;
  const [band, openTo] = [x(counts.low), x(quantityIn(rows, between.id, 'people').low)];
  let y = first;
  const ceilings = rows
    .filter(({ cells }) => cells['role'] !== 'count')
    .map((row) => {
      const ceiling = ceilingOf(rows, row, size, y, { x, band, openTo, radius });
      y += pitch + (ceiling.remark ? remarkHeight : 0);
      return ceiling;
    });
  const bottom = y - pitch + 28;
  const ticks = numberTicks(x, x.ticks(4), '');
  return {
    height: bottom + 24,
    core: { x: -2, y: top - 2, width: widths[size] + 4, height: bottom - top - 10 },
    countBand: countBandOf(counts, size, x, { top, bottom }, labels),
    ceilings,
    axis: axisBelow(ticks, bottom),
  };
}

/** Returns the axis with a short tick at each number; the first label begins at the left edge. */
function axisBelow(ticks: ReturnType<typeof numberTicks>, y: number): Axis {
  const { labels, ...axis } = bottomAxis(ticks, [[y, y + 5]], y + 19);
  return {
    ...axis,
    labels: labels.map((text) => (text.x === 0 ? { ...text, x: 1, anchor: 'start' } : text)),
  };
}
