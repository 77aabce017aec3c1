import type { APIRoute } from 'astro';
import { renderBookCover } from '../../formats/book-cover.ts';

/** The cover of the EPUB. */
export const GET: APIRoute = async () =>
  new Response(await renderBookCover(), { headers: { 'Content-Type': 'image/png' } });
