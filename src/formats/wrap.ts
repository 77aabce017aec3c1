import { advance } from './advance.ts';

/** A text in lines no wider than `width` pixels, filled greedily at spaces; a word wider than that stands alone. */
export async function wrap(text: string, size: number, weight: number, width: number): Promise<string[]> {
  const space = await advance(' ', size, weight);
  const lines: string[] = [];
  let [line, end] = ['', 0];
  for (const word of text.split(/\s+/)) {
    const own = await advance(word, size, weight);
    if (line && end + space + own > width) {
      lines.push(line);
      [line, end] = [word, own];
    } else [line, end] = line ? [`${line} ${word}`, end + space + own] : [word, own];
  }
  return [...lines, line];
}
