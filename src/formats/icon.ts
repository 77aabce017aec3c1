import { readFileSync } from 'node:fs';
import { rasterise } from './raster.ts';

const side = 32;

/** The site's icon as SVG, 32 units a side: the stroke scaled by `scale` about the middle, the corners rounded by `corner`. */
export function iconSvg(corner = 5, scale = 1): string {
  const offset = (side * (1 - scale)) / 2;
  return readFileSync('public/icon.svg', 'utf8')
    .trim()
    .replace('rx="5"', `rx="${String(corner)}"`)
    .replace(
      '<path',
      `<path transform="translate(${String(offset)} ${String(offset)}) scale(${String(scale)})"`,
    );
}

/** The icon as a PNG, `size` pixels a side: maskable, with square corners and the stroke inside the safe circle. */
export const iconPng = (size: number): Promise<Uint8Array<ArrayBuffer>> =>
  rasterise(iconSvg(0, 0.7), size / side);

/** The icon as an ICO file that contains one PNG, 32 pixels a side. */
export async function faviconIco(): Promise<Uint8Array<ArrayBuffer>> {
  const png = await rasterise(iconSvg(), 1);
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true);
  header.setUint16(4, 1, true);
  header.setUint8(6, side);
  header.setUint8(7, side);
  header.setUint16(10, 1, true);
  header.setUint16(12, 32, true);
  header.setUint32(14, png.length, true);
  header.setUint32(18, header.byteLength, true);
  return new Uint8Array([...new Uint8Array(header.buffer), ...png]);
}
