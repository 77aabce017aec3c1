import { defineMiddleware } from 'astro:middleware';
import { bind } from './layouts/bind.ts';
import { withHashes } from './layouts/policy.ts';
import { shorten } from './layouts/shorten.ts';
import { prunePage } from './styles/prune.ts';
import { unscope } from './styles/unscope.ts';

/** The text of every script that pages run; the elements that they make are styled with those of the page. */
const scripts = Object.values(
  import.meta.glob<string>('./islands/*.ts', { query: '?raw', import: 'default', eager: true }),
).join('\n');

/**
 * Spares each page some 750 bytes of its first flight, styles and scopes that it does not use and long names of scopes and
 * rows, and completes the policies of embeds.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!import.meta.env.PROD || !response.headers.get('Content-Type')?.startsWith('text/html'))
    return response;
  const html = withHashes(shorten(bind(unscope(prunePage(await response.text(), scripts)))));
  return new Response(html, response);
});
