import type { APIRoute } from 'astro';
import { siteSearchData } from '../formats/search-data.ts';

/** The data of the search; a classic script, so that it also loads from `file://`. */
export const GET: APIRoute = async () =>
  new Response(`searchData=${JSON.stringify(await siteSearchData())}\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
