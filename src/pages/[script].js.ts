import type { APIRoute, GetStaticPaths } from 'astro';
import { bundleScript } from '../islands/bundle-script.ts';

/** The script of every page, and the scripts that it loads on demand. */
const scripts = ['site', 'box', 'search', 'tones', 'preview'];

export const getStaticPaths = (() =>
  scripts.map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

/** A bundled script; classic, so that it also runs from `file://`. */
export const GET: APIRoute<never, { script: string }> = async ({ params: { script } }) =>
  new Response(await bundleScript(script), { headers: { 'Content-Type': 'text/javascript' } });
