import type { InkName } from '../charts/ink.ts';
import { balanceText, wrapText } from '../charts/marks/wrap-text.ts';
import { measureOf } from './measure.ts';

/** What a text may be set in: a face, a weight, a width, and font sizes in pixels, largest first; the most lines of each. */
export interface Room {
  face: string;
  weight: number;
  width: number;
  sizes: readonly number[];
  lines: readonly number[];
}

/** A text in the largest of a room's sizes whose lines hold it, balanced; in the smallest if none do. */
export async function fit(text: string, { face, weight, width, sizes, lines }: Room) {
  const widthOf = await measureOf(text, 1, weight, face);
  const holds = (size: number, index: number) =>
    wrapText(text, width / size, widthOf).length <= (lines[index] ?? 0);
  const size = sizes.find(holds) ?? sizes.at(-1) ?? 1;
  return { size, lines: balanceText(text, width, (words) => size * widthOf(words)) };
}

/** The size of a picture for social media, in pixels, and the margin at its sides. */
export const shareSize = { width: 1200, height: 630, margin: 64 } as const;

/** A line of text that begins at the margin, its baseline at `y`. */
export interface Line {
  text: string;
  y: number;
  size: number;
  weight: number;
  face: string;
  ink: InkName;
}

/** Lines under each other, and where they end. */
export interface Stacked {
  lines: Line[];
  end: number;
}

/** One text in a room, from `top` down. */
export async function stacked(text: string, room: Room, top: number, ink: InkName): Promise<Stacked> {
  const { size, lines } = await fit(text, room);
  const { face, weight } = room;
  const step = size * (weight > 400 ? 1.16 : 1.36);
  const y = (index: number) => Math.round(top + index * step + size * 0.86);
  return {
    lines: lines.map((line, index) => ({ text: line, y: y(index), size, weight, face, ink })),
    end: top + lines.length * step,
  };
}

/** A title and the dek under it, each in its room, from `top` down. */
export async function headed(
  { title, dek }: { title: string; dek: string },
  rooms: readonly [title: Room, dek: Room],
  top: number,
): Promise<Stacked> {
  const head = await stacked(title, rooms[0], top, 'ink');
  const below = await stacked(dek, rooms[1], head.end + 16, 'soft');
  return { lines: [...head.lines, ...below.lines], end: below.end };
}
