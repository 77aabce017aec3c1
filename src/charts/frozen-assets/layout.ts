import { type Size, widths } from '../chart.ts';
import type { Along, Stretch } from './flow.ts';

/** Where each sum begins and ends across the flow, in pixels; `more` is what a count may hold beyond the low one. */
export interface Spans {
  europe: Stretch;
  frozen: Stretch;
  frozenMore: Stretch;
  both: Stretch;
  rest: Stretch;
  restMore: Stretch;
}

/** The sums of the flow, each as a number of lines. */
export interface Counts {
  europe: number;
  rebuild: number;
  rest: number;
  more: number;
}

const across = {
  wide: { first: 40, sources: 42, ends: 62 },
  narrow: { first: 1, sources: 44, ends: 44 },
};

/** The layout of a size. On a phone the lines flow down and share its width, so their pitch depends on their count. */
export function layoutOf(size: Size, { europe, rebuild, rest, more }: Counts): Along {
  const { first, sources } = across.narrow;
  const pitch = (widths.narrow - 2 * first - sources) / (europe + rebuild + rest + more);
  return size === 'wide'
    ? { bar: [178, 194], lines: [198, 486], bracket: { at: 491, arm: 498 }, pitch: 6 }
    : { bar: [98, 112], lines: [116, 254], bracket: { at: 258, arm: 265 }, pitch };
}

/** The spans of a size: the sources one after the other, and the ends, each with its gap between. */
export function spansOf(size: Size, pitch: number, { europe, rebuild, rest, more }: Counts): Spans {
  const { first, sources, ends } = across[size];
  const after = (from: number, lines: number): Stretch => [from, from + lines * pitch];
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
