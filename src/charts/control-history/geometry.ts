import { range } from 'd3';
import { quantityIn, rowLabel, type Row } from '../../records/cells.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { type Axis, bottomAxis, leftAxis, numberTicks } from '../marks/axis.ts';
import { type Key, keyAt } from '../marks/key.ts';
import type { Paint } from '../marks/paint.ts';
import { rectanglePath } from '../marks/rectangle-path.ts';
import { round as r } from '../marks/round.ts';
import { big, linesIn, name, note, textAt, type TextLines } from '../marks/text.ts';
import { areasOf, barRows, barsOf, type CountBar, formatShare } from './counts.ts';
import { type Layout, layouts, maxShare, type Scales, scalesOf } from './layout.ts';

/** The column of the plan: its parts with their rows and paints, its text, and a line to it at the height of the last count. */
export interface PlanColumn {
  id: string;
  text: TextLines;
  parts: { id: string; path: string; paint: Paint }[];
  line: string;
}

/** The drawing: counts of the war as bars, and what the plan would make of the last one; pixels. */
export interface ControlHistory extends Drawing {
  axes: Axis[];
  held: string;
  disputed: string;
  bars: CountBar[];
  /** What the axis counts; none in the thumbnail. */
  title?: TextLines;
  texts: TextLines[];
  plan: PlanColumn;
  key: Key;
}

/**
 * Returns the share of Ukraine under Russian control. The column `mark` says how a row is drawn: `bar`, `column` (the plan’s
 * total), `solid part` and `hatched part` (of the column).
 */
export const geometry = (
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): ControlHistory => {
  const drawing = draw(rows, size, layouts[size], labels);
  const { left, top } = layouts[size];
  return { ...drawing, title: textAt([left + 4, top - 4], [note(labels('share'))]) };
};

/** Returns the thumbnail: the same drawing at the thumbnail’s width. */
export const thumb = (rows: readonly Row[], _attached: Attached, labels: Labels): ControlHistory => ({
  ...draw(rows, 'narrow', layouts.thumb, labels),
  core: { x: 0, y: 0, width: widths.narrow, height: 172 },
});

function draw(rows: readonly Row[], size: Size, layout: Layout, labels: Labels): ControlHistory {
  const scales = scalesOf(layout);
  const key = keyAt({ x: 0, y: layout.key, width: widths[size] }, [
    { shape: 'bar', paint: { kind: 'solid', colour: 'red' }, words: labels('bar') },
    { shape: 'box', paint: { kind: 'uncertain-line', colour: 'red' }, words: labels('disputed') },
    { shape: 'box', paint: { kind: 'hatched', colour: 'red' }, words: labels('left') },
  ]);
  return {
    height: key.bottom + 8,
    axes: axesOf(layout, scales, labels),
    ...areasOf(rows, scales, layout),
    bars: barsOf(rows, size, scales),
    texts: textsOf(rows, size, layout, scales, labels),
    plan: planOf(rows, layout, scales, labels),
    key,
  };
}

function axesOf({ left, right, base, war }: Layout, { year, share }: Scales, labels: Labels): Axis[] {
  const years = range(2023, 2026).map((each) => ({ at: year(each), label: String(each) }));
  const ticks = [{ at: war[0], label: labels('start') }, ...years];
  const below = bottomAxis(ticks, [[base, base + 5]], base + 19);
  const [first, ...others] = below.labels;
  return [
    leftAxis(numberTicks(share, range(0, maxShare + 1, 10), '%'), [[left, right]], left - 7, base),
    { ...below, labels: first ? [{ ...first, anchor: 'end', x: first.x + 8 }, ...others] : [] },
  ];
}

/** Returns the texts at the first bar, the time before the invasion; at the second, the peak; and at the last, the day of the plan. */
function textsOf(
  rows: readonly Row[],
  size: Size,
  { war, left, peak: aside }: Layout,
  { day, share }: Scales,
  labels: Labels,
): TextLines[] {
  const bars = barRows(rows);
  const [first, peak, last] = [bars[0], bars[1], bars.at(-1)];
  if (!first || !peak || !last) throw new Error('the drawing needs three rows with the mark "bar"');
  const top = (row: Row) => share(quantityIn(rows, row.id, 'share').high);
  const before = [name(formatShare(rows, first)), ...linesIn(labels('before'), note)];
  const peakLines = [name(formatShare(rows, peak)), ...linesIn(rowLabel(peak, size), note)];
  const lastLines = [...linesIn(rowLabel(last, size), note), big(formatShare(rows, last), 'red')];
  return [
    textAt([left + 1, top(first) - (before.length - 1) * 15 - 9], before, { halo: true }),
    textAt([day(peak) + aside.dx, top(peak) + aside.dy], peakLines, { halo: true }),
    textAt([war[1] + 4, top(last) - 10], lastLines, { anchor: 'end', y: 'last', halo: true }),
  ];
}

function planOf(
  rows: readonly Row[],
  { column: { x, width }, war }: Layout,
  { share }: Scales,
  labels: Labels,
): PlanColumn {
  const find = (mark: string) => {
    const row = rows.find(({ cells }) => cells['mark'] === mark);
    if (!row) throw new Error(`the drawing needs a row with the mark "${mark}"`);
    return row;
  };
  const [total, held, left] = [find('column'), find('solid part'), find('hatched part')];
  const amount = (row: Row) => quantityIn(rows, row.id, 'share').high;
  const [floor, middle, top] = [0, amount(held), amount(held) + amount(left)].map(share) as [
    number,
    number,
    number,
  ];
  const now = share(quantityIn(rows, barRows(rows).at(-1)?.id ?? '', 'share').high);
  const about = quantityIn(rows, total.id, 'share').about ? labels('about').split('\n') : [];
  const lines = [
    ...linesIn(labels('underPlan'), note),
    ...about.map((word) => note(word)),
    big(formatShare(rows, total)),
  ];
  return {
    id: total.id,
    text: textAt([x, top - 10], lines, { y: 'last', halo: true }),
    parts: [
      {
        id: held.id,
        path: rectanglePath(x, middle, width, floor - middle),
        paint: { kind: 'solid', colour: 'red' },
      },
      {
        id: left.id,
        path: rectanglePath(x, top, width, middle - top),
        paint: { kind: 'hatched', colour: 'red' },
      },
    ],
    line: `M${r(war[1])} ${r(now)}H${r(x)}`,
  };
}
