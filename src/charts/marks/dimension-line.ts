import { round as r } from './round.ts';
import { type Run, textAt, type TextLines, textStyles, widthOf } from './text.ts';

/** A dimension line, its ends turned down to what it measures, and the text in the gap in its middle; pixels. */
export interface DimensionLine {
  path: string;
  text: TextLines;
}

/** Returns a dimension line from x to x down to `foot`; its text on a baseline fits the gap in a wider face too. */
export function dimensionLine(
  from: number,
  to: number,
  foot: number,
  baseline: number,
  run: Run,
): DimensionLine {
  const middle = (from + to) / 2;
  const text = textAt([middle, baseline], [run], { anchor: 'middle' });
  const gap = 1.1 * widthOf(text) + 16;
  const y = r(baseline - textStyles[run.style].size / 3);
  const half = (end: number, edge: number) => `M${r(end)} ${foot}V${y}H${r(edge)}`;
  return { path: half(from, middle - gap / 2) + half(to, middle + gap / 2), text };
}
