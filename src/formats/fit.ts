import { advance } from './advance.ts';

/** What a text may be set in: a face, a weight, a width, and font sizes in pixels, largest first; the most lines of each. */
export interface Room {
  face: string;
  weight: number;
  width: number;
  sizes: readonly number[];
  lines: readonly number[];
}

/** A text set: its font size in pixels and its lines. */
export interface Fitted {
  size: number;
  lines: string[];
}

interface Word {
  text: string;
  width: number;
}

const measured = 100;

/** Words in lines no wider than a width, filled greedily; a wider word stands alone. */
function filled(words: readonly Word[], space: number, width: number): string[] {
  const lines: string[][] = [];
  let end = Infinity;
  for (const word of words) {
    if (end + space + word.width > width) {
      lines.push([]);
      end = -space;
    }
    lines.at(-1)?.push(word.text);
    end += space + word.width;
  }
  return lines.map((line) => line.join(' '));
}

/** The same number of lines at the least width that holds them, so that no line is much shorter than the others. */
function balanced(words: readonly Word[], space: number, width: number): string[] {
  const most = filled(words, space, width).length;
  let [low, high] = [width / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(words, space, middle).length > most) low = middle;
    else high = middle;
  }
  return filled(words, space, high);
}

/** A text in the largest of a room's sizes whose lines hold it, balanced; in the smallest where none do. */
export async function fit(text: string, { face, weight, width, sizes, lines }: Room): Promise<Fitted> {
  const widthOf = (words: string) => advance(words, measured, weight, face);
  const words = await Promise.all(
    text.split(/\s+/).map(async (word) => ({ text: word, width: await widthOf(word) })),
  );
  const space = await widthOf(' ');
  const inSize = (size: number) => (width * measured) / size;
  const holds = (size: number, index: number) =>
    filled(words, space, inSize(size)).length <= (lines[index] ?? 0);
  const size = sizes.find(holds) ?? sizes.at(-1) ?? measured;
  return { size, lines: balanced(words, space, inSize(size)) };
}
