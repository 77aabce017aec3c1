import type { Measure } from '../charts/marks/wrap-text.ts';
import { textWidth } from './raster.ts';
import { family } from './typeface.ts';

/** The size, in pixels, at which texts are measured; widths at other sizes are in proportion. */
const measured = 100;
const found = new Map<string, Promise<number>>();

function inkWidth(text: string, weight: number, face: string): Promise<number> {
  const key = `${face} ${String(weight)} ${text}`;
  const width = found.get(key) ?? textWidth(text, measured, weight, face);
  found.set(key, width);
  return width;
}

/** How far a text moves what follows it: measured between two letters, since the rasteriser gives the extent of the ink. */
const advanceOf = async (text: string, weight: number, face: string): Promise<number> =>
  (await inkWidth(`n${text}n`, weight, face)) - (await inkWidth('nn', weight, face));

const partsOf = (text: string): string[] => text.match(/\s|-|[^\s-]+/g) ?? [];

/** What measures a text and every part of it that begins and ends at a space or a hyphen, in pixels as pictures draw it. */
export async function measureOf(text: string, size: number, weight: number, face = family): Promise<Measure> {
  const parts = [...new Set([' ', ...partsOf(text)])];
  const widths = new Map(
    await Promise.all(
      parts.map(async (part) => [part, (await advanceOf(part, weight, face)) * (size / measured)] as const),
    ),
  );
  return (words) => partsOf(words).reduce((sum, part) => sum + (widths.get(part) ?? 0), 0);
}
