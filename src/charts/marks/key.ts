import { circle } from './circle-path.ts';
import type { Paint } from './paint.ts';
import { rectanglePath } from './rectangle-path.ts';
import { round as r } from './round.ts';
import { note, textAt, type TextLines, widthOf } from './text.ts';

/** The shape of a sample in a key. */
export type SampleShape = 'box' | 'line' | 'dot' | 'diamond' | 'bar';

/** What a key explains: a sample of a paint, and what it means. */
export interface KeyEntry {
  shape: SampleShape;
  paint: Paint;
  words: string;
}

/** A key: each sample as a path with its paint, and its text; `bottom` is the last baseline; pixels. */
export interface Key {
  entries: { path: string; paint: Paint; text: TextLines }[];
  bottom: number;
}

/** The width that each sample takes, its distance from its text, that of entries, and that of lines; pixels. */
const [textGap, entryGap, lineHeight] = [6, 20, 19];
const sampleWidths = { box: 15, line: 22, dot: 10, diamond: 11, bar: 22 } as const;

/** Returns the path of a sample whose text has its baseline at `y`. */
export function samplePath(shape: SampleShape, x: number, y: number): string {
  const middle = y - 4;
  if (shape === 'box') return rectanglePath(x + 0.5, y - 9.5, 15, 11);
  if (shape === 'bar') return rectanglePath(x, middle - 3, 22, 6);
  if (shape === 'dot') return circle(x + 5, middle, 4);
  if (shape === 'diamond') return diamond(x + 5.5, middle, 5.5);
  return `M${r(x)} ${r(middle)}h22`;
}

/** Returns a diamond as a path: its centre, and half its width; pixels. */
export const diamond = (x: number, y: number, half: number): string =>
  `M${r(x)} ${r(y - half)}l${r(half)} ${r(half)}l${r(-half)} ${r(half)}l${r(-half)} ${r(-half)}z`;

/** Returns a key from the baseline `y` down, its entries side by side as far as `width` pixels allow in a wider face. */
export function keyAt(
  { x, y, width }: { x: number; y: number; width: number },
  entries: readonly KeyEntry[],
): Key {
  let [left, baseline] = [x, y];
  const drawn = entries.map(({ shape, paint, words }) => {
    const wide = sampleWidths[shape] + textGap + 1.1 * widthOf(textAt([0, 0], [note(words)]));
    if (left > x && left + wide > x + width) [left, baseline] = [x, baseline + lineHeight];
    const at = left;
    left += wide + entryGap;
    const text = textAt([at + sampleWidths[shape] + textGap, baseline], [note(words)]);
    return { path: samplePath(shape, at, baseline), paint, text };
  });
  return { entries: drawn, bottom: baseline };
}
