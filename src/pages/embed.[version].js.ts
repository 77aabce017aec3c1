import type { APIRoute, GetStaticPaths } from 'astro';
import { hostScript, hostVersion } from '../formats/host.ts';

export const getStaticPaths = (() => [{ params: { version: hostVersion } }]) satisfies GetStaticPaths;

/** The same at an address whose bytes never change. */
export const GET: APIRoute = async () =>
  new Response(await hostScript(), { headers: { 'Content-Type': 'text/javascript' } });
