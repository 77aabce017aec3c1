import { scaleLinear } from 'd3';
import type { Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { type Balance, balanceOf, balanceScale } from './balance.ts';
import { magnification, layouts } from './layout.ts';
import { type RegionGroup, regionGroupsOf } from './regions.ts';

/** The drawing of the balance: the enlarged bar, then the regions on one linear scale; pixels. */
export interface TerritoryBalance extends Drawing {
  size: Size;
  headingX: number;
  balance: Balance;
  groups: RegionGroup[];
  rule: { path: string; y: number };
  ticks: { x: number; y: number; path: string | undefined; words: string }[];
  note: { x: number; y: number; path: string } | undefined;
}

/**
 * Returns what each side would leave. Rows `leave-ukraine-*` and `leave-russia-*` are one source's totals; `<region>-held*` and
 * `<region>-left*` are counts of one region. The balance is drawn `magnification` times as large as the regions.
 */
export function geometry(
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): TerritoryBalance {
  const layout = layouts[size];
  const scale = balanceScale(rows, layout);
  const small = scaleLinear([0, 1], [0, scale(1) / magnification]);
  const balance = balanceOf(rows, size, layout, scale);
  const end = layout.balance.rowTop + (balance.counts.length - 1) * layout.balance.pitch;
  const ruleY = end + 24.5;
  const top = ruleY + layout.top;
  const { groups, bottom } = regionGroupsOf(rows, size, layout, small, top);
  const { zero } = layout.regions;
  // No bar in the group `returned` reaches a grid line, so a tick at its end is enough.
  const lines = groups.map(({ id, from, to }) => [id === 'returned' ? to - 5 : from, to] as const);
  const ticks = [0, 10_000, 20_000].map((value, step) => ({
    x: r(zero + small(value)),
    y: bottom + 16,
    path: step
      ? lines.map(([from, to]) => `M${r(zero + small(value))} ${r(from)}V${r(to)}`).join('')
      : undefined,
    words: step === 2 ? `${formatNumber(value)} ${labels('unit')}` : formatNumber(value),
  }));
  const returned = groups.at(-1);
  const note =
    layout.note && returned
      ? { x: 424, y: returned.y + 25, path: `M414.5 ${r(returned.y + 13)}v50` }
      : undefined;
  return {
    size,
    height: bottom + 22,
    core: { x: 28, y: layout.balance.top - 8, width: 268, height: 140 },
    headingX: layout.regions.headingX,
    balance,
    groups,
    rule: { path: `M0 ${r(ruleY)}H${widths[size]}`, y: ruleY },
    ticks,
    note,
  };
}
