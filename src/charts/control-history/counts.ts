import { area } from 'd3';
import { rowById, isQuantity, rowLabel, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Size } from '../chart.ts';
import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import type { Layout } from './layout.ts';
import { dateOf, planDate, type Scales } from './scales.ts';

/** The ids of the rows whose ranges are drawn as bars, in order of time. */
export const rangeIds = ['pre2022', 'peak', 'end2022', 'end2023', 'end2024'] as const;

/** Who counted; each has its own symbol. */
export type CountSource = 'isw' | 'deepstate' | 'others';

/** The range of counts at one date: a capped bar, and a label below it if there is room. */
export interface Range {
  id: string;
  bar: string;
  label: { x: number; y: number; number: string; words: string } | undefined;
}

/** One count by one source. */
export interface Count {
  id: string;
  source: CountSource;
  path: string;
}

/** The lowest and the highest count at one date, in pixels. */
interface Bound {
  x: number;
  low: number;
  high: number;
}

/** Returns the share of a row as text with at most one decimal, such as "16.6–18%". */
export function formatShare(rows: readonly Row[], id: string): string {
  const { low, high } = quantityIn(rows, id, 'share');
  return `${formatNumber(low, 1)}${low === high ? '' : `–${formatNumber(high, 1)}`}%`;
}

const offsetOf = ({ offsets }: Layout, id: string): number =>
  (offsets as Readonly<Record<string, number>>)[id] ?? 0;

const boundOf = (rows: readonly Row[], id: string, { war, y }: Scales, layout: Layout): Bound => {
  const { low, high } = quantityIn(rows, id, 'share');
  return { x: r(war(dateOf(rowById(rows, id))) + offsetOf(layout, id)), low: r(y(low)), high: r(y(high)) };
};

/**
 * Returns the capped bar of every range row; the labels of the `named` rows are on one line below the lowest of their
 * bars.
 */
export function rangesOf(rows: readonly Row[], size: Size, scales: Scales, layout: Layout): Range[] {
  const named: readonly string[] = layout.named;
  const labelY = Math.max(...named.map((id) => boundOf(rows, id, scales, layout).low)) + 28;
  return rangeIds.map((id) => {
    const { x, low, high } = boundOf(rows, id, scales, layout);
    const label = {
      x: r(Math.min(x - offsetOf(layout, id), layout.war[1] - 40)),
      y: r(labelY),
      number: formatShare(rows, id),
      words: rowLabel(rowById(rows, id), size),
    };
    return {
      id,
      bar: `M${r(x - 4)} ${high}h8M${x} ${high}V${low}M${r(x - 4)} ${low}h8`,
      label: named.includes(id) ? label : undefined,
    };
  });
}

/**
 * Returns the areas between the dates as closed paths: what every count includes (`held`) and what only some do
 * (`disputed`).
 */
export function areasBetween(
  rows: readonly Row[],
  scales: Scales,
  layout: Layout,
): { held: string; disputed: string } {
  const bounds = [...rangeIds, 'isw-nov2025'].map((id) => boundOf(rows, id, scales, layout));
  const path = (top: 'low' | 'high', bottom: (bound: Bound) => number) =>
    area<Bound>()
      .x(({ x }) => x)
      .y0((bound) => bound[top])
      .y1(bottom)
      .digits(1)(bounds) ?? '';
  return { held: path('low', () => r(scales.y(0))), disputed: path('high', ({ low }) => low) };
}

/**
 * Returns every single count since 2022 with the symbol of its source, without those after the plan if the layout has
 * no room for them.
 */
export const countsOf = (rows: readonly Row[], { war, y }: Scales, layout: Layout): Count[] =>
  rows.flatMap((row) => {
    const source = /^(isw|deepstate|others)-/.exec(row.id)?.[1] as CountSource | undefined;
    const { share } = row.cells;
    if (!source || !isQuantity(share)) return [];
    const [x, at] = [war(dateOf(row)), y(share.low)];
    if (dateOf(row) > new Date(planDate) && !layout.later) return [];
    return [{ id: row.id, source, path: symbolPath(source, x + offsetOf(layout, row.id), at) }];
  });

/** Returns the closed path of a source's symbol with its centre at a point in pixels. */
export const symbolPath = (source: CountSource, x: number, y: number): string =>
  source === 'deepstate' ? `M${r(x)} ${r(y - 5)}l5 5l-5 5l-5-5Z` : circle(x, y, source === 'isw' ? 4.5 : 3.5);
