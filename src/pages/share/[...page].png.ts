import type { APIRoute, GetStaticPaths } from 'astro';
import { renderShareImage } from '../../formats/render-share-image.ts';
import { type ShareImage, shareImagePath, shareImages } from '../../formats/share-images.ts';

export const getStaticPaths = (() =>
  shareImages.map((share) => ({
    params: { page: shareImagePath(share).slice('share/'.length, -'.png'.length) },
    props: { share },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ share: ShareImage }> = async ({ props: { share } }) =>
  new Response(await renderShareImage(share), { headers: { 'Content-Type': 'image/png' } });
