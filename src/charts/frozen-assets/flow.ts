import { linkHorizontal, linkVertical, range } from 'd3';
import type { Size } from '../chart.ts';
import { round } from '../marks/round.ts';

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
