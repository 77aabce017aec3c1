import { textWidth } from './raster.ts';

/** A text in lines no wider than `width` pixels, filled greedily at spaces; a word wider than that stands alone. */
export async function wrap(text: string, size: number, weight: number, width: number): Promise<string[]> {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && (await textWidth(longer, size, weight)) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
