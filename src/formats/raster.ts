import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { family, fontFiles } from './typeface.ts';

const options = async (): Promise<ResvgRenderOptions> => ({
  font: {
    loadSystemFonts: false,
    fontFiles: await fontFiles,
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
  const picture = new Resvg(shipped(svg), { ...(await options()), fitTo: { mode: 'zoom', value: zoom } });
  return new Uint8Array(picture.render().asPng());
}

/** The width in pixels of one line of text as pictures draw it. */
export async function textWidth(text: string, size: number, weight: number): Promise<number> {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="${String(size)}" font-weight="${String(weight)}">${escaped}</text></svg>`;
  return new Resvg(shipped(svg), await options()).getBBox()?.width ?? 0;
}
