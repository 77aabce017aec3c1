import { readFile } from 'node:fs/promises';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { cacheOf } from '../cache.ts';
import { draw } from './raster-pool.ts';
import { family, fontFiles, serif, serifFile } from './typeface.ts';

const cached = cacheOf({
  name: 'png',
  packages: ['@resvg/resvg-js'],
  sources: ['src/formats/raster.ts', 'src/formats/raster.worker.ts'],
});

const everyFile = Promise.all([fontFiles, serifFile]).then(([plain, titles]) => [...plain, titles]);
const fontBytes = everyFile.then((files) => Promise.all(files.map((file) => readFile(file))));

/** The serif is loaded where it is named alone: each picture reads its font files anew. */
const options = async (svg: string): Promise<ResvgRenderOptions> => ({
  font: {
    loadSystemFonts: false,
    fontFiles: [...(await fontFiles), ...(svg.includes(serif) ? [await serifFile] : [])],
    defaultFontFamily: family,
    sansSerifFamily: family,
  },
});

/** The two weights that there are files for; the rasteriser takes any other number for regular. */
const shipped = (svg: string) =>
  svg.replaceAll(
    /font-weight="(\d+)"/g,
    (_, weight: string) => `font-weight="${Number(weight) >= 600 ? '700' : '400'}"`,
  );

/** A PNG of an SVG document, `zoom` pixels to a CSS pixel. */
export const rasterise = async (svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> =>
  cached([svg, String(zoom), ...(await fontBytes)], async () =>
    draw(shipped(svg), { ...(await options(svg)), fitTo: { mode: 'zoom', value: zoom } }),
  );

/** The width in pixels of the ink of one line of text as pictures draw it. */
export async function textWidth(text: string, size: number, weight: number, face = family): Promise<number> {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="${String(size)}" font-weight="${String(weight)}" font-family="${face}">${escaped}</text></svg>`;
  return new Resvg(shipped(svg), await options(svg)).getBBox()?.width ?? 0;
}
