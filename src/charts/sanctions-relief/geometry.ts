import type { Row } from '../../records/cells.ts';
import { sayDay } from '../../records/day.ts';
import type { Attached, Drawing, Size } from '../chart.ts';
import { handedOver, layouts } from './layout.ts';
import { headOf, type Head } from './head.ts';
import { partsOf, seatOf, type Part, type Seat } from './named.ts';
import { stack, type Given, type Group, type Measure } from './stack.ts';
import { stepsOf, type Steps } from './steps.ts';
import { loweredCap } from './track.ts';

/** The drawing of the measures: a stack of rows in five hands, before the plan, under it and after an invasion; pixels. */
export interface SanctionsRelief extends Drawing {
  head: Head;
  band: { x: number; width: number; height: number };
  line: { path: string; x: number; y: number; words: string };
  groups: Group[];
  measures: Measure[];
  steps: Steps;
  lowered: string;
  parts: Part[];
  seat: Seat;
  width: number;
  /** How thick bars are. */
  bar: number;
}

/**
 * Rows with a `group` are stacked in their order under the hand that can lift them; rows without one are parts of
 * others: `oil-cap-lowered`, `to-rebuild`, `the-rest`, `seat-held`. `attached.packages` holds the days of the EU's packages.
 */
export const geometry = (rows: readonly Row[], size: Size, attached: Attached): SanctionsRelief =>
  draw({ rows, size, attached, layout: layouts[size] }, () => true);

/** The measures that would be lifted in stages, without headings and without the two that the draft names. */
export function thumb(rows: readonly Row[], attached: Attached): SanctionsRelief {
  const given = { rows, attached, size: 'narrow', layout: layouts.thumb } as const;
  return draw(given, ({ cells }) => !['several', 'seven'].includes(String(cells['group'])));
}

function draw(given: Given, shown: (row: Row) => boolean): SanctionsRelief {
  const { rows, size, layout } = given;
  const { groups, measures, bottom } = stack(given, shown);
  return {
    height: Math.ceil(bottom + layout.foot),
    head: headOf(rows, size, layout),
    band: { ...layout.band, height: bottom },
    line: {
      path: `M${String(layout.line)} 0V${String(layout.foot ? bottom + 6 : bottom)}`,
      x: layout.line,
      y: bottom + 20,
      words: sayDay(handedOver, 'short'),
    },
    groups,
    measures,
    steps: stepsOf(layout),
    lowered: loweredCap(rows, layout).bar,
    parts: partsOf(rows, size, layout),
    seat: seatOf(rows, size, layout),
    width: layout.back[1],
    bar: layout.bar,
  };
}
