import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng } from '../formats/icon.ts';

const sizes = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 };

export const getStaticPaths = (() =>
  Object.entries(sizes).map(([icon, size]) => ({
    params: { icon },
    props: { size },
  }))) satisfies GetStaticPaths;

/** The icon for home screens. */
export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) =>
  new Response(await iconPng(size), { headers: { 'Content-Type': 'image/png' } });
