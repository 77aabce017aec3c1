import type { APIRoute } from 'astro';
import { absoluteUrl } from '../site.ts';

/** The robots.txt: crawlers may read everything, and find the sitemap. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain' },
  });
