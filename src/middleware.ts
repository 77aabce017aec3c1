import { defineMiddleware } from 'astro:middleware';
import { explainAbbreviations } from './layouts/abbreviations.ts';
import { withHashes } from './layouts/content-security-policy.ts';
import { site } from './records/this-site.ts';

/** Explains abbreviations, and completes the policies of embeds with the hashes of their styles and scripts. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = explainAbbreviations(await response.text(), site.abbreviations);
  return new Response(withHashes(html), response);
});
