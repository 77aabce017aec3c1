import type { APIRoute, GetStaticPaths } from 'astro';
import { bundle } from '../islands/bundle.ts';

/** The script that every page runs, and those that it fetches when a reader asks for what they do. */
const scripts = ['site', 'box', 'search', 'tones', 'preview'];

export const getStaticPaths = (() =>
  scripts.map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

/** A script, classic, so that it also runs from a folder. */
export const GET: APIRoute<never, { script: string }> = async ({ params: { script } }) =>
  new Response(await bundle(script), { headers: { 'Content-Type': 'text/javascript' } });
