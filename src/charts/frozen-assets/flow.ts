import { linkHorizontal, linkVertical, range } from 'd3';
import type { Size } from '../chart.ts';
import { round } from '../marks/round.ts';

/** A stretch from one place to another, in pixels. */
export type Stretch = readonly [from: number, to: number];

/** What draws the flow's shapes as path strings, from places along the flow and across it, in pixels. */
export interface Flow {
  /** So many lines, `pitch` apart, from the place across the flow where they begin to the one where they arrive. */
  lines: (count: number, from: number, to: number) => string;
  /** A closed bar. */
  bar: (across: Stretch) => string;
  /** A bracket round an end; `open` leaves out its first arm, where it carries another on. */
  bracket: (across: Stretch, open?: boolean) => string;
}

/** Where a flow's bars, lines and brackets lie along it, in pixels, and how far its lines are apart. */
export interface Along {
  bar: Stretch;
  lines: Stretch;
  bracket: { at: number; arm: number };
  pitch: number;
}

/** The flow of a size: to the right where it is wide, down where it is narrow. */
export function flowOf(size: Size, { bar: [near, far], lines: [start, stop], bracket, pitch }: Along): Flow {
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
