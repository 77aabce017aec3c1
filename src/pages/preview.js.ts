import type { APIRoute } from 'astro';
import { bundle } from '../islands/bundle.ts';

/** The script of the preview on a chart's page, which loads when a reader opens it. */
export const GET: APIRoute = async () =>
  new Response(await bundle('preview'), { headers: { 'Content-Type': 'text/javascript' } });
