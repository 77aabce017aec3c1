import { experimental_AstroContainer as Container } from 'astro/container';
import { rasterise } from './raster.ts';
import ShareImage from './ShareImage.astro';
import { layOutShareImage } from './share-layout.ts';
import type { ShareImage as ShareImageRecord } from './share-images.ts';

const container = Container.create();

/** Renders the share image of a page (for social media) as a PNG of 1200 by 630 pixels. */
export async function renderShareImage(share: ShareImageRecord): Promise<Uint8Array<ArrayBuffer>> {
  const props = { share, layout: await layOutShareImage(share) };
  return rasterise((await (await container).renderToString(ShareImage, { props })).trim(), 1);
}
