import { rowLabel, quantityIn, type Row } from '../../records/cells.ts';
import { type Attached, type Box, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import { type Axes, axesOf, type PlacedText } from './axes.ts';
import { type Key, keyOf } from './key.ts';
import { areasBetween, type Count, countsOf, type Range, rangesOf, formatShare } from './counts.ts';
import { type Layout, layouts } from './layout.ts';
import { dateOf, type Scales, scalesOf } from './scales.ts';

/**
 * The drawing of the history: two periods with a break between them, ranges, counts, the column of the plan; pixels.
 */
export interface ControlHistory extends Drawing, Axes {
  size: Size;
  big: number;
  early: {
    crimea: { line: string; dot: string; label: PlacedText; number: string };
    band: Box;
    edges: string;
    label: PlacedText;
    tint: string;
    number: string;
  };
  held: string;
  disputed: string;
  ranges: Range[];
  counts: Count[];
  peak: PlacedText & { number: string };
  now: { x: number; y: number; number: string };
  plan: { line: string; x: number; held: Box; left: Box; label: PlacedText; about: string };
  later: { x: number; y: number; path: string; lines: string[] } | undefined;
  key: Key[];
}

/**
 * Returns the share of Ukraine under Russian control. Rows `pre2022` to `end2024` are ranges at a date, `isw-*`, `deepstate-*`
 * and `others-*` single counts, `plan-held` and `plan-left` the parts of the plan's column.
 */
export const geometry = (
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): ControlHistory => draw(rows, size, layouts[size], labels);

/** Returns the thumbnail: the same drawing at the thumbnail's width. */
export const thumb = (rows: readonly Row[], _attached: Attached, labels: Labels): ControlHistory => ({
  ...draw(rows, 'narrow', layouts.thumb, labels),
  core: { x: 0, y: 0, width: widths.narrow, height: 172 },
});

function draw(rows: readonly Row[], size: Size, layout: Layout, labels: Labels): ControlHistory {
  const scales = scalesOf(layout);
  const { y, war } = scales;
  const floor = layout.top + layout.plot;
  const peak = rows.find(({ id }) => id === 'peak');
  const now = quantityIn(rows, 'isw-nov2025', 'share');
  const keyY = floor + 46;
  return {
    size,
    height: keyY + layout.keyLine + 8,
    big: layout.big,
    ...axesOf(scales, layout, labels),
    early: earlyOf(rows, size, scales, layout),
    ...areasBetween(rows, scales, layout),
    ranges: rangesOf(rows, size, scales, layout),
    counts: countsOf(rows, scales, layout),
    peak: {
      x: r(war(peak ? dateOf(peak) : 0) + (size === 'wide' ? 36 : 22)),
      y: r(size === 'wide' ? y(27) + 2 : y(30) + 17),
      number: formatShare(rows, 'peak'),
      words: peak ? rowLabel(peak, size) : '',
    },
    now: { x: layout.war[1] - 10, y: r(y(now.low) - 10), number: formatShare(rows, 'isw-nov2025') },
    plan: planOf(rows, scales, layout, labels),
    later: layout.later ? laterOf(rows, scales, labels) : undefined,
    key: keyOf(layout, keyY, labels),
  };
}

function earlyOf(
  rows: readonly Row[],
  size: Size,
  { early, y }: Scales,
  layout: Layout,
): ControlHistory['early'] {
  const [crimea, before] = [quantityIn(rows, 'crimea', 'share'), quantityIn(rows, 'pre2022', 'share')];
  const [row, other] = [rows.find(({ id }) => id === 'crimea'), rows.find(({ id }) => id === 'pre2022')];
  const from = early(row ? dateOf(row) : 0);
  const to = layout.early[1] + 8;
  const x = r(from + (to - from) / 5);
  const [low, high] = [y(before.low), y(before.high)];
  return {
    crimea: {
      line: `M${r(from)} ${r(y(crimea.low))}H${r(to)}`,
      dot: circle(from, y(crimea.low), 3),
      label: { x: r(from), y: r(y(crimea.low) + 17), words: row ? rowLabel(row, size) : '' },
      number: formatShare(rows, 'crimea'),
    },
    tint: `M${r(from)} ${r(y(crimea.low))}H${r(to)}V${r(y(0))}H${r(from)}Z`,
    number: formatShare(rows, 'pre2022'),
    band: { x, y: r(high), width: r(to - x), height: r(low - high) },
    edges: `M${x} ${r(high)}H${to}M${x} ${r(low)}H${to}`,
    label: { x: to - 4, y: r(y(before.high) - 8), words: other ? rowLabel(other, size) : '' },
  };
}

function planOf(
  rows: readonly Row[],
  { y }: Scales,
  { column, top, plot, war }: Layout,
  labels: Labels,
): ControlHistory['plan'] {
  const [held, all] = [quantityIn(rows, 'plan-held', 'share'), quantityIn(rows, 'plan-all', 'share')];
  const box = (low: number, high: number): Box => ({
    x: column.x,
    y: r(y(high), 2),
    width: column.width,
    height: r(y(low) - y(high), 2),
  });
  return {
    line: `M${war[1]} ${top - 6}V${top + plot}`,
    x: war[1],
    held: box(0, held.high),
    left: box(held.high, all.high),
    label: { x: column.x, y: r(y(all.high) - 9), words: formatShare(rows, 'plan-share') },
    about: quantityIn(rows, 'plan-share', 'share').about ? `${labels('about')} ` : '',
  };
}

function laterOf(rows: readonly Row[], { war, y }: Scales, labels: Labels): ControlHistory['later'] {
  const row = rows.find(({ id }) => id === 'deepstate-jan2026');
  if (!row) return undefined;
  const x = r(war(dateOf(row)));
  const { low } = quantityIn(rows, row.id, 'share');
  return {
    x: x - 3,
    y: r(y(28)),
    path: `M${x} ${r(y(low) - 8)}V${r(y(26) + 2)}`,
    lines: labels('later').split('\n'),
  };
}
