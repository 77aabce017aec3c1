import { textWidth } from './raster.ts';

const measured = new Map<string, Promise<number>>();

/** By how much a text moves what follows it: between two letters, since the rasteriser measures ink alone. */
function advance(text: string, size: number, weight: number): Promise<number> {
  const key = `${String(size)} ${String(weight)} ${text}`;
  const between = async () =>
    (await textWidth(`n${text}n`, size, weight)) - (await textWidth('nn', size, weight));
  const found = measured.get(key) ?? between();
  measured.set(key, found);
  return found;
}

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
