import type { APIRoute } from 'astro';
import { favicon } from '../formats/icon.ts';

/** The icon for what asks for this name and reads no SVG. */
export const GET: APIRoute = async () =>
  new Response(await favicon(), { headers: { 'Content-Type': 'image/x-icon' } });
