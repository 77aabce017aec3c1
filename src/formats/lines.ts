import { advance } from './advance.ts';

/** How many lines a text fills, by the width in pixels that it may have; broken at spaces and after hyphens. */
export async function linesOf(
  text: string,
  size: number,
  weight: number,
): Promise<(width: number) => number> {
  const space = await advance(' ', size, weight);
  const parts = text.match(/\s*[^\s-]*-?/g)?.filter(Boolean) ?? [];
  const words = await Promise.all(
    parts.map(async (part) => ({
      gap: /^\s/.test(part) ? space : 0,
      width: await advance(part.trim(), size, weight),
    })),
  );
  return (most) => {
    let [count, line] = [1, 0];
    for (const { gap, width } of words) {
      const over = line > 0 && line + gap + width > most;
      count += Number(over);
      line = over ? width : line + gap + width;
    }
    return count;
  };
}
