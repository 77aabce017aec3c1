import type { APIRoute } from 'astro';
import { hostScript } from '../formats/host.ts';

/** The script that sizes our frames on pages of other sites, in its newest version. */
export const GET: APIRoute = async () =>
  new Response(await hostScript(), { headers: { 'Content-Type': 'text/javascript' } });
