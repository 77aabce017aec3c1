import { type Size, widths } from '../chart.ts';
import type { FlowLayout, Interval } from './flow.ts';

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
