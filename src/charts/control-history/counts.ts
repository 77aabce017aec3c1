import { area } from 'd3';
import { isQuantity, labelOf, quantityIn, type Row } from '../../records/cells.ts';
import { digits } from '../../records/unit.ts';
import type { Size } from '../chart.ts';
import { circle } from '../marks/circle.ts';
import { round as r } from '../marks/round.ts';
import type { Layout } from './layout.ts';
import { dayOf, planDay, type Scales } from './scales.ts';

/** The rows whose ranges are drawn as bars, in order of time. */
export const rangeIds = ['pre2022', 'peak', 'end2022', 'end2023', 'end2024'] as const;

/** Who counted: each has a shape of its own. */
export type Maker = 'isw' | 'deepstate' | 'others';

/** The range of counts at one date: a capped bar, and words under it where they fit. */
export interface Range {
  id: string;
  bar: string;
  label: { x: number; y: number; number: string; words: string } | undefined;
}

/** One count by one maker. */
export interface Count {
  id: string;
  maker: Maker;
  path: string;
}

/** The bounds of what the counts say at one date, in pixels. */
interface Bound {
  x: number;
  low: number;
  high: number;
}

const rowOf = (rows: readonly Row[], id: string): Row => {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`the drawing needs a row ${id}`);
  return found;
};

/** "16.6–18%": a share's range with at most one decimal. */
export function shareWords(rows: readonly Row[], id: string): string {
  const { low, high } = quantityIn(rows, id, 'share');
  return `${digits(low, 1)}${low === high ? '' : `–${digits(high, 1)}`}%`;
}

const asideOf = ({ aside }: Layout, id: string): number =>
  (aside as Readonly<Record<string, number>>)[id] ?? 0;

const boundOf = (rows: readonly Row[], id: string, { war, y }: Scales, layout: Layout): Bound => {
  const { low, high } = quantityIn(rows, id, 'share');
  return { x: r(war(dayOf(rowOf(rows, id))) + asideOf(layout, id)), low: r(y(low)), high: r(y(high)) };
};

/** The capped bar of every range row; the words of those that are named stand on one line under the lowest of them. */
export function rangesOf(rows: readonly Row[], size: Size, scales: Scales, layout: Layout): Range[] {
  const named: readonly string[] = layout.named;
  const under = Math.max(...named.map((id) => boundOf(rows, id, scales, layout).low)) + 28;
  return rangeIds.map((id) => {
    const { x, low, high } = boundOf(rows, id, scales, layout);
    const label = {
      x: r(Math.min(x - asideOf(layout, id), layout.war[1] - 40)),
      y: r(under),
      number: shareWords(rows, id),
      words: labelOf(rowOf(rows, id), size),
    };
    return {
      id,
      bar: `M${r(x - 4)} ${high}h8M${x} ${high}V${low}M${r(x - 4)} ${low}h8`,
      label: named.includes(id) ? label : undefined,
    };
  });
}

/** Between dates: what no count disputes (`held`) and what some do (`disputed`), as closed paths without an edge. */
export function between(
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

/** Every single count since 2022: a disc, a diamond or a ring by its maker. What came after the plan is left out where it has no room. */
export const countsOf = (rows: readonly Row[], { war, y }: Scales, layout: Layout): Count[] =>
  rows.flatMap((row) => {
    const maker = /^(isw|deepstate|others)-/.exec(row.id)?.[1] as Maker | undefined;
    const { share } = row.cells;
    if (!maker || !isQuantity(share)) return [];
    const [x, at] = [war(dayOf(row)), y(share.low)];
    if (dayOf(row) > new Date(planDay) && !layout.later) return [];
    return [{ id: row.id, maker, path: shape(maker, x + asideOf(layout, row.id), at) }];
  });

/** The sign of a maker round a point, pixels: a closed path. */
export const shape = (maker: Maker, x: number, y: number): string =>
  maker === 'deepstate' ? `M${r(x)} ${r(y - 5)}l5 5l-5 5l-5-5Z` : circle(x, y, maker === 'isw' ? 4.5 : 3.5);
