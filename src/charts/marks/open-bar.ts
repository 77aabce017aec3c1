import type { Box } from '../chart.ts';
import { round as r } from './round.ts';
import { linesIn, type TextLines, textAt, words } from './text.ts';

/** A bar without an end, because its amount is counted in another way or runs past the scale; pixels. */
export interface OpenBar {
  /** Its outline, open at the right. */
  outline: string;
  /** Its open end, to be drawn with the dashes of what is not exactly known, so that it does not look cut off. */
  end: string;
  /** The arrow at its open end. */
  arrow: string;
  text: TextLines;
}

/** Returns an open bar in a box, with the lines of a text inside it at the left. */
export function openBarAt({ x, y, width, height }: Box, text: string): OpenBar {
  const [right, middle] = [x + width, y + height / 2];
  const lines = linesIn(text, words);
  return {
    outline: `M${r(right)} ${r(y)}H${r(x)}V${r(y + height)}H${r(right)}`,
    end: `M${r(right)} ${r(y)}V${r(y + height)}`,
    arrow: `M${r(right - 9)} ${r(middle - 5)}l5 5l-5 5`,
    text: textAt([x + 8, middle + 4.5 - (lines.length - 1) * 7.5], lines),
  };
}
