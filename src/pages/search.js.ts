import type { APIRoute } from 'astro';
import { bundle } from '../islands/bundle.ts';

/** The search, loaded when a reader first asks for it. */
export const GET: APIRoute = async () =>
  new Response(await bundle('search'), { headers: { 'Content-Type': 'text/javascript' } });
