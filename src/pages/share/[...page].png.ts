import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePicture } from '../../formats/share.ts';
import { type Share, shareFile, shares } from '../../formats/shares.ts';

export const getStaticPaths = (() =>
  shares.map((share) => ({
    params: { page: shareFile(share).slice('share/'.length, -'.png'.length) },
    props: { share },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ share: Share }> = async ({ props: { share } }) =>
  new Response(await sharePicture(share), { headers: { 'Content-Type': 'image/png' } });
