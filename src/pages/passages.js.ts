import type { APIRoute } from 'astro';
import { bundle } from '../islands/bundle.ts';
import { passages } from '../library.ts';

/** The interview's passages by id with what shows them in place, as a classic script, so that it also loads from a folder. */
export const GET: APIRoute = async () => {
  const texts = Object.fromEntries(passages.map(({ id, text }) => [id, text]));
  const script = `passages=${JSON.stringify(texts)};\n${await bundle('passages')}\n`;
  return new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
};
