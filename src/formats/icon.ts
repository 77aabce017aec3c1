import { fixedInk } from '../charts/ink.ts';
import { rasterise } from './raster.ts';

const side = 32;
const stroke = 'M5 27.6Q17.4 16.4 26.4 3.6q1.4-1 1.6.8Q20 19.2 6.6 28.6 5 29.2 5 27.6Z';

/** The site's icon as SVG, 32 units a side: the stroke `share` of its size about the middle, the corners rounded by `corner`. */
export function icon(corner = 5, share = 1): string {
  const { paper, red } = fixedInk('light');
  const moved =
    share === 1
      ? ''
      : ` transform="translate(${String((side * (1 - share)) / 2)} ${String((side * (1 - share)) / 2)}) scale(${String(share)})"`;
  const rounded = corner === 0 ? '' : ` rx="${String(corner)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><rect width="32" height="32"${rounded} fill="${paper}"/><path d="${stroke}" fill="${red}"${moved}/></svg>`;
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
