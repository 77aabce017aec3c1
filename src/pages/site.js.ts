import type { APIRoute } from 'astro';
import { bundle } from '../islands/bundle.ts';

/** The one script of pages: classic and deferred, so that it also runs from a folder. */
export const GET: APIRoute = async () =>
  new Response(await bundle('site'), { headers: { 'Content-Type': 'text/javascript' } });
