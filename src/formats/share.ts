import { experimental_AstroContainer as Container } from 'astro/container';
import { rasterise } from './raster.ts';
import Share from './Share.astro';
import { shareFrame } from './share-frame.ts';
import type { Share as Shared } from './shares.ts';

const container = Container.create();

/** A page's picture for social media, as a PNG of 1200 by 630 pixels. */
export async function sharePicture(share: Shared): Promise<Uint8Array<ArrayBuffer>> {
  const props = { share, frame: await shareFrame(share) };
  return rasterise((await (await container).renderToString(Share, { props })).trim(), 1);
}
