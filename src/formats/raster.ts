import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { family, fontFiles, serif, serifFile } from './typeface.ts';

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
export async function rasterise(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  const picture = new Resvg(shipped(svg), { ...(await options(svg)), fitTo: { mode: 'zoom', value: zoom } });
  return new Uint8Array(picture.render().asPng());
}

/** The width in pixels of one line of text as pictures draw it. */
export async function textWidth(text: string, size: number, weight: number, face = family): Promise<number> {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="${String(size)}" font-weight="${String(weight)}" font-family="${face}">${escaped}</text></svg>`;
  return new Resvg(shipped(svg), await options(svg)).getBBox()?.width ?? 0;
}
