import { readFileSync } from 'node:fs';
import { rasterise } from './raster.ts';

const side = 32;

/** The site's icon as SVG, 32 units a side: the stroke `share` of its size about the middle, the corners rounded by `corner`. */
export function icon(corner = 5, share = 1): string {
  const moved = (side * (1 - share)) / 2;
  return readFileSync('public/icon.svg', 'utf8')
    .trim()
    .replace('rx="5"', `rx="${String(corner)}"`)
    .replace(
      '<path',
      `<path transform="translate(${String(moved)} ${String(moved)}) scale(${String(share)})"`,
    );
}

/** The icon as a PNG, `size` pixels a side, to its edges and with the stroke inside the circle that launchers may cut to. */
export const iconPicture = (size: number): Promise<Uint8Array<ArrayBuffer>> =>
  rasterise(icon(0, 0.7), size / side);

/** The icon as a file of the type ICO that holds one PNG, 32 pixels a side. */
export async function favicon(): Promise<Uint8Array<ArrayBuffer>> {
  const png = await rasterise(icon(), 1);
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, side);
  head.setUint8(7, side);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return new Uint8Array([...new Uint8Array(head.buffer), ...png]);
}
