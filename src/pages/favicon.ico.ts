import type { APIRoute } from 'astro';
import { faviconIco } from '../formats/icon.ts';

/** The icon for clients that request this file name and do not support SVG. */
export const GET: APIRoute = async () =>
  new Response(await faviconIco(), { headers: { 'Content-Type': 'image/x-icon' } });
