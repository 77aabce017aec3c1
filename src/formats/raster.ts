import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { createCache } from '../cache.ts';
import { rasteriseInWorker } from './raster-pool.ts';
import { fontBytes, sansFamily, sansFiles, serifFamily, serifFile } from './fonts.ts';

const cached = createCache({
  name: 'png',
  packages: ['@resvg/resvg-js'],
  sources: ['src/formats/raster.ts', 'src/formats/raster.worker.ts'],
});

/** Loads the serif only if it is used: the rasteriser reads the font files again for each picture. */
const options = (svg: string): ResvgRenderOptions => ({
  font: {
    loadSystemFonts: false,
    fontFiles: [...sansFiles, ...(svg.includes(serifFamily) ? [serifFile] : [])],
    defaultFontFamily: sansFamily,
    sansSerifFamily: sansFamily,
  },
});

/** Replaces font weights by the two that have files; the rasteriser treats any other number as regular. */
const withAvailableWeights = (svg: string) =>
  svg.replaceAll(
    /font-weight="(\d+)"/g,
    (_, weight: string) => `font-weight="${Number(weight) >= 600 ? '700' : '400'}"`,
  );

/** Renders an SVG document as a PNG, with `zoom` pixels for each CSS pixel. */
export const rasterise = async (svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> =>
  cached([svg, String(zoom), ...fontBytes], async () =>
    rasteriseInWorker(withAvailableWeights(svg), {
      ...options(svg),
      fitTo: { mode: 'zoom', value: zoom },
    }),
  );

/** The width in pixels of the ink of one line of text in pictures. */
export async function textWidth(
  text: string,
  size: number,
  weight: number,
  face = sansFamily,
): Promise<number> {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="${String(size)}" font-weight="${String(weight)}" font-family="${face}">${escaped}</text></svg>`;
  return new Resvg(withAvailableWeights(svg), options(svg)).getBBox()?.width ?? 0;
}
