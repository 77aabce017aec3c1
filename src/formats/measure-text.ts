import type { MeasureText } from '../charts/marks/wrap-text.ts';
import { textWidth } from './raster.ts';
import { sansFamily } from './fonts.ts';

/** The font size in pixels at which texts are measured; widths at other sizes are in proportion. */
const measuredSize = 100;
const inkWidths = new Map<string, Promise<number>>();

function inkWidth(text: string, weight: number, face: string): Promise<number> {
  const key = `${face} ${String(weight)} ${text}`;
  const width = inkWidths.get(key) ?? textWidth(text, measuredSize, weight, face);
  inkWidths.set(key, width);
  return width;
}

/** The advance width of a text. It is measured between two letters, since the rasteriser only knows the extent of the ink. */
const advanceOf = async (text: string, weight: number, face: string): Promise<number> =>
  (await inkWidth(`n${text}n`, weight, face)) - (await inkWidth('nn', weight, face));

const splitParts = (text: string): string[] => text.match(/\s|-|[^\s-]+/g) ?? [];

/** Returns a function that measures a text, and each part of it that begins and ends at a space or hyphen, in pixels as in pictures. */
export async function textMeasure(
  text: string,
  size: number,
  weight: number,
  face = sansFamily,
): Promise<MeasureText> {
  const parts = [...new Set([' ', ...splitParts(text)])];
  const widths = new Map(
    await Promise.all(
      parts.map(
        async (part) => [part, (await advanceOf(part, weight, face)) * (size / measuredSize)] as const,
      ),
    ),
  );
  return (words) => splitParts(words).reduce((sum, part) => sum + (widths.get(part) ?? 0), 0);
}
