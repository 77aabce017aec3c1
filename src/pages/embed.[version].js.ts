import type { APIRoute, GetStaticPaths } from 'astro';
import { hostScript, hostScriptVersion } from '../formats/host-script.ts';

export const getStaticPaths = (() => [{ params: { version: hostScriptVersion } }]) satisfies GetStaticPaths;

/** The script for host pages, at a versioned URL whose bytes never change. */
export const GET: APIRoute = async () =>
  new Response(await hostScript(), { headers: { 'Content-Type': 'text/javascript' } });
