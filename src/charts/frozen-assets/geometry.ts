import type { Row } from '../../records/cells.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { round } from '../marks/round.ts';
import { type Flow, flowOf } from './flow.ts';
import { type LineCounts, flowLayoutOf, type FlowSpans, flowSpansOf } from './layout.ts';
import { lineCountsOf } from './line-counts.ts';
import { headingsOf, textLinesOf, type TextLine } from './text-lines.ts';

/** The shapes of one row as path strings; the amounts of those ending in `More` are uncertain. */
export interface Shapes {
  bar?: string;
  barMore?: string;
  lines?: string;
  linesMore?: string;
  bracket?: string;
  bracketMore?: string;
  arrow?: string;
}

/** A row's shapes and the text beside them. */
export interface Part extends Shapes {
  id: string;
  words: TextLine[];
}

/** The flow of the frozen money: its parts, the headings above them, the key below them; pixels. */
export interface FrozenAssets extends Drawing {
  /** The font size of the big numbers in pixels. */
  big: number;
  parts: Part[];
  headings: TextLine[];
  key: { path: string; more: boolean; x: number; y: number; text: string }[];
}

const order = ['frozen', 'eu', 'euroclear', 'rebuild', 'europe', 'both', 'profit', 'rest'];

function shapesOf(
  flow: Flow,
  at: FlowSpans,
  { europe, rebuild, rest, more }: LineCounts,
): Record<string, Shapes> {
  const [toRebuild, toRest] = [at.both[0] + (at.europe[1] - at.europe[0]), at.rest[0]];
  const fromRest = at.frozenMore[0] - (at.rest[1] - at.rest[0]);
  const isUncertain = more > 0;
  return {
    europe: { bar: flow.bar(at.europe), lines: flow.lines(europe, at.europe[0], at.both[0]) },
    frozen: { bar: flow.bar(at.frozen), ...(isUncertain && { barMore: flow.bar(at.frozenMore) }) },
    rebuild: { lines: flow.lines(rebuild, at.frozen[0], toRebuild) },
    both: { bracket: flow.bracket(at.both) },
    rest: {
      lines: flow.lines(rest, fromRest, toRest),
      bracket: flow.bracket(at.rest),
      ...(isUncertain && {
        linesMore: flow.lines(more, at.frozenMore[0], at.restMore[0]),
        bracketMore: flow.bracket(at.restMore, true),
      }),
    },
  };
}

/**
 * Returns the frozen money in lines of ten billion dollars, Europe’s first so that no lines cross. The sums come from
 * the rows `europe`, `frozen`, `rebuild`, `both` and `rest`; what `frozen` may hold above its low value is drawn apart.
 */
export function geometry(
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): FrozenAssets {
  const counts = lineCountsOf(rows);
  const layout = flowLayoutOf(size, counts);
  const at = flowSpansOf(size, layout.pitch, counts);
  const shapes = shapesOf(flowOf(size, layout), at, counts);
  const foot = size === 'wide' ? at.restMore[1] : layout.bracket.arm;
  const texts = textLinesOf(size, labels, at, foot);
  const keyY = round(size === 'wide' ? Math.max(foot, at.frozenMore[1]) + 34 : foot + 132);
  return {
    height: keyY + 10,
    ...(size === 'narrow' && {
      core: { x: 0, y: layout.bar[0] - 3, width: widths.narrow, height: foot - layout.bar[0] + 6 },
    }),
    big: size === 'wide' ? 28 : 25,
    parts: order.map((id) => ({
      id,
      words: texts[id] ?? [],
      ...shapes[id],
      ...(id === 'profit' && arrow(size, at)),
    })),
    headings: headingsOf(size, labels),
    key: keyOf(size, labels, keyY),
  };
}

function keyOf(size: Size, labels: Labels, y: number): FrozenAssets['key'] {
  const start = size === 'wide' ? 152 : 140;
  const sample = (x: number) => `M${String(x)} ${String(y - 4)}h22`;
  return [
    { more: false, path: sample(0), x: 30, y, text: labels('line') },
    { more: true, path: sample(start), x: start + 30, y, text: labels('more') },
  ];
}

const arrow = (size: Size, { both: [top] }: FlowSpans): Shapes =>
  size === 'wide' ? { arrow: `M514 ${String(top + 77)}v9q0 6 6 6h12m-5-5 5 5-5 5` } : {};
