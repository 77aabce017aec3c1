import { defineMiddleware } from 'astro:middleware';
import { withHashes } from './layouts/content-security-policy.ts';

/** Completes the policies of embeds with the hashes of their styles and scripts. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(withHashes(await response.text()), response);
});
