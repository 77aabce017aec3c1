import type { APIRoute } from 'astro';
import { hostScript } from '../formats/host-script.ts';

/** The newest version of the script that sets the height of our frames on host pages. */
export const GET: APIRoute = async () =>
  new Response(await hostScript(), { headers: { 'Content-Type': 'text/javascript' } });
