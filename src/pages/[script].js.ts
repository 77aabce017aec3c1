import type { APIRoute, GetStaticPaths } from 'astro';
import { bundleScript } from '../islands/bundle-script.ts';

/** The script of every page, that of pages with charts, the scripts that they load on demand, and the service worker. */
const scripts = ['site', 'charts', 'box', 'search', 'tones', 'preview', 'offline-copy', 'offline-worker'];

export const getStaticPaths = (() =>
  scripts.map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

/** A bundled script; classic, so that it also runs from `file://`. */
export const GET: APIRoute<never, { script: string }> = async ({ params: { script } }) =>
  new Response(await bundleScript(script), { headers: { 'Content-Type': 'text/javascript' } });
