import { linkHorizontal, linkVertical, range } from 'd3';
import { quantityIn, type Row, rowDrawnAs } from '../../records/cells.ts';
import { type Size, widths } from '../chart.ts';
import { round } from '../marks/round.ts';

/** The interval of each sum across the flow in pixels; `…More` is the amount above the low count. */
export interface FlowSpans {
  europe: Interval;
  frozen: Interval;
  frozenMore: Interval;
  both: Interval;
  rest: Interval;
  restMore: Interval;
}

/** The sums of the flow, each as a number of lines; `more` lines are uncertain. */
export interface LineCounts {
  europe: number;
  rebuild: number;
  rest: number;
  more: number;
}

const across = {
  wide: { first: 40, sources: 42, ends: 62 },
  narrow: { first: 1, sources: 44, ends: 44 },
};

/**
 * Returns the layout of a size. In the narrow drawing the lines share its width, so their pitch depends on their
 * number.
 */
export function flowLayoutOf(size: Size, { europe, rebuild, rest, more }: LineCounts): FlowLayout {
  const { first, sources } = across.narrow;
  const pitch = (widths.narrow - 2 * first - sources) / (europe + rebuild + rest + more);
  return size === 'wide'
    ? { bar: [178, 194], lines: [198, 486], bracket: { at: 491, arm: 498 }, pitch: 6 }
    : { bar: [98, 112], lines: [116, 254], bracket: { at: 258, arm: 265 }, pitch };
}

/** Returns the intervals of a size: the sources one after the other, and the destinations, with gaps between them. */
export function flowSpansOf(
  size: Size,
  pitch: number,
  { europe, rebuild, rest, more }: LineCounts,
): FlowSpans {
  const { first, sources, ends } = across[size];
  const after = (from: number, lines: number): Interval => [from, from + lines * pitch];
  const [ofEurope, both] = [after(first, europe), after(first, europe + rebuild)];
  const [frozen, ofRest] = [after(ofEurope[1] + sources, rebuild + rest), after(both[1] + ends, rest)];
  return {
    europe: ofEurope,
    frozen,
    frozenMore: after(frozen[1], more),
    both,
    rest: ofRest,
    restMore: after(ofRest[1], more),
  };
}

/** An interval in pixels. */
export type Interval = readonly [from: number, to: number];

/** The functions that draw the flow's shapes as path strings, from positions across the flow in pixels. */
export interface Flow {
  /** `count` lines, `pitch` apart, from the position across the flow where they begin to the one where they end. */
  lines: (count: number, from: number, to: number) => string;
  /** A closed bar. */
  bar: (across: Interval) => string;
  /** A bracket at the end of lines; `open` leaves out its first arm if it continues another bracket. */
  bracket: (across: Interval, open?: boolean) => string;
}

/** The positions of bars, lines and brackets along the flow, and the distance between lines; pixels. */
export interface FlowLayout {
  bar: Interval;
  lines: Interval;
  bracket: { at: number; arm: number };
  pitch: number;
}

/** Returns the flow of a size: to the right when wide, down when narrow. */
export function flowOf(
  size: Size,
  { bar: [near, far], lines: [start, stop], bracket, pitch }: FlowLayout,
): Flow {
  const at = (along: number, across: number): [number, number] =>
    size === 'wide' ? [round(along), round(across)] : [round(across), round(along)];
  const path = (...places: [number, number][]) => `M${places.map((place) => place.join()).join('L')}`;
  const link = size === 'wide' ? linkHorizontal() : linkVertical();
  return {
    lines: (count, from, to) =>
      range(count)
        .map((index) => (index + 0.5) * pitch)
        .map((step) => link({ source: at(start, from + step), target: at(stop, to + step) }) ?? '')
        .join(''),
    bar: ([from, to]) => `${path(at(near, from), at(far, from), at(far, to), at(near, to))}Z`,
    bracket: ([from, to], open = false) =>
      path(
        ...(open ? [] : [at(bracket.arm, from)]),
        at(bracket.at, from),
        at(bracket.at, to),
        at(bracket.arm, to),
      ),
  };
}

/** The billions of US dollars that one line stands for. */
export const billionsPerLine = 10;

/** Returns the number of lines of each sum, from the rows drawn as Europe’s, as what rebuilds and as the rest. */
export function lineCountsOf(rows: readonly Row[]): LineCounts {
  const lines = (part: string, end: 'low' | 'high' = 'low') =>
    Math.round(quantityIn(rows, rowDrawnAs(rows, part).id, 'usd')[end] / billionsPerLine);
  return {
    europe: lines('europe'),
    rebuild: lines('rebuild'),
    rest: lines('rest'),
    more: lines('rest', 'high') - lines('rest'),
  };
}
