import type { APIRoute } from 'astro';
import { wordPressPlugin } from '../../formats/wordpress/plugin.ts';

/** The WordPress plugin of this publication. */
export const GET: APIRoute = async () =>
  new Response(await wordPressPlugin(), { headers: { 'Content-Type': 'application/zip' } });
