import { round as r } from './round.ts';
import type { TextLines } from './text.ts';

/** A bracket over, under or beside what it holds together, and its text. */
export interface Bracket {
  path: string;
  text?: TextLines;
}

/** Returns the path of a horizontal bracket at `y`; its arms are `arm` pixels long, downwards if positive. */
export const bracketAcross = (from: number, to: number, y: number, arm = 5): string =>
  `M${r(from)} ${r(y + arm)}V${r(y)}H${r(to)}V${r(y + arm)}`;

/** Returns the path of a vertical bracket at `x`; its arms are `arm` pixels long, to the right if positive. */
export const bracketDown = (from: number, to: number, x: number, arm = 5): string =>
  `M${r(x + arm)} ${r(from)}H${r(x)}V${r(to)}H${r(x + arm)}`;
