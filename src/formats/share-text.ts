import type { InkName } from '../charts/ink.ts';
import { wrapTextEvenly, wrapText } from '../charts/marks/wrap-text.ts';
import { textMeasure } from './measure-text.ts';

/** The limits of a text: font family, weight, width, and font sizes in pixels, largest first, with the most lines of each. */
export interface TextBox {
  face: string;
  weight: number;
  width: number;
  sizes: readonly number[];
  lines: readonly number[];
}

/** Breaks a text into balanced lines in the largest size of a box that fits, or in the smallest if none fits. */
export async function fitText(text: string, { face, weight, width, sizes, lines }: TextBox) {
  const widthOf = await textMeasure(text, 1, weight, face);
  const fits = (size: number, index: number) =>
    wrapText(text, width / size, widthOf).length <= (lines[index] ?? 0);
  const size = sizes.find(fits) ?? sizes.at(-1) ?? 1;
  return { size, lines: wrapTextEvenly(text, width, (words) => size * widthOf(words)) };
}

/** The size of a share image and its side margins, in pixels. */
export const shareImageSize = { width: 1200, height: 630, margin: 64 } as const;

/** A line of text that begins at the margin; `y` is its baseline. */
export interface TextLine {
  text: string;
  y: number;
  size: number;
  weight: number;
  face: string;
  ink: InkName;
}

/** Consecutive lines of text, and the `y` at which they end. */
export interface TextBlock {
  lines: TextLine[];
  end: number;
}

/** Lays out one text in a box, from `top` down. */
export async function layOutText(text: string, box: TextBox, top: number, ink: InkName): Promise<TextBlock> {
  const { size, lines } = await fitText(text, box);
  const { face, weight } = box;
  const step = size * (weight > 400 ? 1.16 : 1.36);
  const y = (index: number) => Math.round(top + index * step + size * 0.86);
  return {
    lines: lines.map((line, index) => ({ text: line, y: y(index), size, weight, face, ink })),
    end: top + lines.length * step,
  };
}

/** Lays out a title and the dek below it, each in its box, from `top` down. */
export async function layOutHeading(
  { title, dek }: { title: string; dek: string },
  boxes: readonly [title: TextBox, dek: TextBox],
  top: number,
): Promise<TextBlock> {
  const head = await layOutText(title, boxes[0], top, 'ink');
  const below = await layOutText(dek, boxes[1], head.end + 16, 'soft');
  return { lines: [...head.lines, ...below.lines], end: below.end };
}
