import { textWidth } from './raster.ts';
import { family } from './typeface.ts';

/** The size in pixels at which each text is measured, once; widths grow with the size. */
const measured = 100;

const widths = new Map<string, Promise<number>>();

function inkOf(text: string, weight: number, face: string): Promise<number> {
  const key = `${String(weight)} ${face} ${text}`;
  const found = widths.get(key) ?? textWidth(text, measured, weight, face);
  widths.set(key, found);
  return found;
}

/** By how many pixels a text moves what follows it: between two letters, since the rasteriser measures ink alone. */
export async function advance(text: string, size: number, weight: number, face = family): Promise<number> {
  const between = (await inkOf(`n${text}n`, weight, face)) - (await inkOf('nn', weight, face));
  return (between * size) / measured;
}
