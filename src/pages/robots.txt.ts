import type { APIRoute } from 'astro';
import { address } from '../site.ts';

/** What crawlers are told: all may be read, and where the pages are listed. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address('sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain' },
  });
