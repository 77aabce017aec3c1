import type { Row } from '../../records/cells.ts';
import { type Drawing, type Size, widths } from '../chart.ts';
import { round } from '../marks/round.ts';
import { type Flow, flowOf } from './flow.ts';
import { headingsOf, labelsOf, type Words } from './labels.ts';
import { type Counts, layoutOf, type Spans, spansOf } from './layout.ts';
import { countsOf, type Sums, sumsOf } from './sums.ts';

/** The shapes of one row as path strings; those that `More` ends are not exactly known. */
export interface Shapes {
  bar?: string;
  barMore?: string;
  lines?: string;
  linesMore?: string;
  bracket?: string;
  bracketMore?: string;
  arrow?: string;
}

/** A row's shapes and the words beside them. */
export interface Part extends Shapes {
  id: string;
  words: Words[];
}

/** The flow of the frozen money: its parts, the headings over them, the key under them; pixels. */
export interface FrozenAssets extends Drawing {
  /** The size of the big numbers, pixels. */
  big: number;
  parts: Part[];
  headings: Words[];
  key: { path: string; more: boolean; x: number; y: number; text: string }[];
}

const order = ['frozen', 'eu', 'euroclear', 'rebuild', 'europe', 'both', 'profit', 'rest'];

function shapesOf(flow: Flow, at: Spans, { europe, rebuild, rest, more }: Counts): Record<string, Shapes> {
  const [toRebuild, toRest] = [at.both[0] + (at.europe[1] - at.europe[0]), at.rest[0]];
  const fromRest = at.frozenMore[0] - (at.rest[1] - at.rest[0]);
  const unsure = more > 0;
  return {
    europe: { bar: flow.bar(at.europe), lines: flow.lines(europe, at.europe[0], at.both[0]) },
    frozen: { bar: flow.bar(at.frozen), ...(unsure && { barMore: flow.bar(at.frozenMore) }) },
    rebuild: { lines: flow.lines(rebuild, at.frozen[0], toRebuild) },
    both: { bracket: flow.bracket(at.both) },
    rest: {
      lines: flow.lines(rest, fromRest, toRest),
      bracket: flow.bracket(at.rest),
      ...(unsure && {
        linesMore: flow.lines(more, at.frozenMore[0], at.restMore[0]),
        bracketMore: flow.bracket(at.restMore, true),
      }),
    },
  };
}

/**
 * The frozen money in lines of ten billion dollars, Europe’s first so that none cross. The rows `europe`, `frozen`,
 * `rebuild`, `both` and `rest` give the sums; what `frozen` may hold beyond its low count is drawn apart.
 */
export function geometry(rows: readonly Row[], size: Size): FrozenAssets {
  const [sums, counts] = [sumsOf(rows), countsOf(rows)];
  const along = layoutOf(size, counts);
  const at = spansOf(size, along.pitch, counts);
  const shapes = shapesOf(flowOf(size, along), at, counts);
  const foot = size === 'wide' ? at.restMore[1] : along.bracket.arm;
  const labels = labelsOf(size, sums, at, foot);
  const keyY = round(size === 'wide' ? Math.max(foot, at.frozenMore[1]) + 34 : foot + 132);
  return {
    height: keyY + 10,
    ...(size === 'narrow' && {
      core: { x: 0, y: along.bar[0] - 3, width: widths.narrow, height: foot - along.bar[0] + 6 },
    }),
    big: size === 'wide' ? 28 : 25,
    parts: order.map((id) => ({
      id,
      words: labels[id] ?? [],
      ...shapes[id],
      ...(id === 'profit' && arrow(size, at)),
    })),
    headings: headingsOf(size),
    key: keyOf(size, sums, keyY),
  };
}

function keyOf(size: Size, { line, more }: Sums, y: number): FrozenAssets['key'] {
  const [start, words] =
    size === 'wide' ? [152, `not exactly known: up to ${more} more`] : [140, 'not exactly known'];
  const sample = (x: number) => `M${String(x)} ${String(y - 4)}h22`;
  return [
    { more: false, path: sample(0), x: 30, y, text: `One line is ${line}` },
    { more: true, path: sample(start), x: start + 30, y, text: words },
  ];
}

const arrow = (size: Size, { both: [top] }: Spans): Shapes =>
  size === 'wide' ? { arrow: `M514 ${String(top + 77)}v9q0 6 6 6h12m-5-5 5 5-5 5` } : {};
