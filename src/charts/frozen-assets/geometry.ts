import { quantityIn, type Row } from '../../records/cells.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import type { InkName } from '../ink.ts';
import { circle, sector } from '../marks/circle-path.ts';
import { type Key, keyAt } from '../marks/key.ts';
import { round as r } from '../marks/round.ts';
import type { TextLines } from '../marks/text.ts';
import {
  type Flow,
  flowLayoutOf,
  flowOf,
  type FlowSpans,
  flowSpansOf,
  type LineCounts,
  lineCountsOf,
} from './flow.ts';
import { headingsOf, textsOf } from './texts.ts';

/** The shapes of one row as path strings; the amounts of those ending in `More` are uncertain. */
export interface Shapes {
  bar?: string;
  barMore?: string;
  lines?: string;
  linesMore?: string;
  bracket?: string;
  bracketMore?: string;
  profit?: ProfitMark;
}

/** The mark of the profit: a disc of no known size, the part of it that is the United States’, and the arrow to it. */
export interface ProfitMark {
  disc: string;
  half: string;
  arrow: string;
}

/** A row’s shapes, the colour of its money, and the texts beside them. */
export interface Part extends Shapes {
  id: string;
  colour: InkName;
  texts: TextLines[];
}

/** The flow of the frozen money: its parts, the headings above them, the key below them; pixels. */
export interface FrozenAssets extends Drawing {
  parts: Part[];
  headings: TextLines[];
  key: Key['entries'];
}

/** Returns the mark of the profit beside the money for rebuilding; `share` is the United States’ part in per cent. */
function profitMark(size: Size, { both: [top] }: FlowSpans, foot: number, share: number): ProfitMark {
  const [x, y, radius] = size === 'wide' ? [548, r(top + 92), 9] : [9, r(foot + 96), 8];
  return {
    disc: circle(x, y, radius),
    half: sector(x, y, radius, share),
    arrow: size === 'wide' ? `M514 ${r(top + 77)}v9q0 6 6 6h12m-5-5 5 5-5 5` : '',
  };
}

/** Returns the shapes of the flow by the part that a row is drawn as. */
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
 * the rows by what they are drawn as; what is frozen above its low value is drawn apart.
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
  const texts = textsOf(size, labels, at, foot);
  const keyY = size === 'wide' ? Math.max(foot, at.frozenMore[1]) + 34 : foot + 132;
  const key = keyOf(size, labels, keyY);
  return {
    height: Math.ceil(key.bottom + 10),
    ...(size === 'narrow' && {
      core: { x: 0, y: layout.bar[0] - 3, width: widths.narrow, height: foot - layout.bar[0] + 6 },
    }),
    parts: rows
      .filter(({ written: { drawnAs } }) => drawnAs)
      .map(({ id, cells, written: { drawnAs: part = '' } }) => ({
        id,
        colour: cells['owner'] === 'Europe' ? 'mid' : 'red',
        texts: texts[part] ?? [],
        ...shapes[part],
        ...(part === 'profit' && {
          profit: profitMark(size, at, foot, quantityIn(rows, id, 'share').high),
        }),
      })),
    headings: headingsOf(size, labels),
    key: key.entries,
  };
}

const keyOf = (size: Size, labels: Labels, y: number): Key =>
  keyAt({ x: 0, y, width: widths[size] }, [
    { shape: 'line', paint: { kind: 'line', colour: 'red' }, words: labels('line') },
    { shape: 'line', paint: { kind: 'uncertain-line', colour: 'red' }, words: labels('more') },
  ]);
