import { changeStroke } from '../charts/marks/change-stroke.ts';
import { circle } from '../charts/marks/circle-path.ts';
import { diamond } from '../charts/marks/key.ts';
import { round as r } from '../charts/marks/round.ts';
import type { Terms } from '../records/draft-subjects.ts';

/** The paths of a mark around a point, in pixels; most have one of them. */
export interface TermsMark {
  /** A filled shape: a disc of ink or a diamond of red. */
  filled?: string;
  /** An outline of the red pencil. */
  pencil?: string;
  /** A grey ring, solid where something was taken out, dashed where nothing is known. */
  ring?: string;
}

const ellipse = (x: number, y: number) =>
  `M${r(x - 8)} ${r(y + 0.8)}C${r(x - 8.5)} ${r(y - 5.5)} ${r(x + 7)} ${r(y - 7.5)} ${r(x + 8)} ${r(y - 0.8)}C${r(x + 8.5)} ${r(y + 5.5)} ${r(x - 6.5)} ${r(y + 7.5)} ${r(x - 8)} ${r(y + 0.8)}Z`;

/** Returns the mark of the terms of a text, centred at a point. */
export function termsMark(terms: Terms, x: number, y: number): TermsMark {
  switch (terms) {
    case 'drafted':
      return { filled: circle(x, y, 5) };
    case 'other':
      return { filled: diamond(x, y, 6) };
    case 'out':
      return { ring: circle(x, y, 5), pencil: changeStroke(x, y) };
    case 'open':
      return { pencil: ellipse(x, y) };
    case 'unknown':
      return { ring: circle(x, y, 4.5) };
  }
}
