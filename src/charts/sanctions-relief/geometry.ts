import type { Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import type { Attached, Drawing, Labels, Size } from '../chart.ts';
import { handedOver, layouts } from './layout.ts';
import { columnHeadingsOf, type ColumnHeadings } from './column-headings.ts';
import { moneyPartsOf, seatShapesOf, type MoneyPart, type SeatShapes } from './named-measures.ts';
import { layoutMeasures, type DrawingInput, type OwnerGroup, type MeasureRow } from './measure-rows.ts';
import { planStepsOf, type PlanSteps } from './plan-steps.ts';
import { loweredCap } from './track.ts';

/**
 * The drawing of the measures: rows grouped by five owners, before the plan, under it and after an invasion; pixels.
 */
export interface SanctionsRelief extends Drawing {
  headings: ColumnHeadings;
  band: { x: number; width: number; height: number };
  line: { path: string; x: number; y: number; words: string };
  groups: OwnerGroup[];
  measures: MeasureRow[];
  steps: PlanSteps;
  lowered: string;
  parts: MoneyPart[];
  seat: SeatShapes;
  width: number;
  /** The thickness of bars. */
  bar: number;
}

/**
 * Rows with a `group` are stacked in order below the owner that can lift them; rows without a `group` are parts of
 * others: `oil-cap-lowered`, `to-rebuild`, `the-rest`, `seat-held`. `attached.packages` holds the days of the EU's packages.
 */
export const geometry = (
  rows: readonly Row[],
  size: Size,
  attached: Attached,
  labels: Labels,
): SanctionsRelief => draw({ rows, size, attached, labels, layout: layouts[size] }, () => true);

/**
 * Returns the thumbnail: the measures that would be lifted in stages, without headings and without the two that the
 * draft names.
 */
export function thumb(rows: readonly Row[], attached: Attached, labels: Labels): SanctionsRelief {
  const input = { rows, attached, labels, size: 'narrow', layout: layouts.thumb } as const;
  return draw(input, ({ cells }) => !['several', 'seven'].includes(String(cells['group'])));
}

function draw(input: DrawingInput, isShown: (row: Row) => boolean): SanctionsRelief {
  const { rows, size, layout, labels } = input;
  const { groups, measures, bottom } = layoutMeasures(input, isShown);
  return {
    height: Math.ceil(bottom + layout.foot),
    headings: columnHeadingsOf(rows, size, layout, labels),
    band: { ...layout.band, height: bottom },
    line: {
      path: `M${String(layout.line)} 0V${String(layout.foot ? bottom + 6 : bottom)}`,
      x: layout.line,
      y: bottom + 20,
      words: formatDate(handedOver, 'short'),
    },
    groups,
    measures,
    steps: planStepsOf(layout),
    lowered: loweredCap(rows, layout).bar,
    parts: moneyPartsOf(rows, size, layout),
    seat: seatShapesOf(rows, size, layout, labels),
    width: layout.back[1],
    bar: layout.bar,
  };
}
