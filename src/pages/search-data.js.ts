import type { APIRoute } from 'astro';
import { buildSearchData } from '../formats/search-data.ts';
import { explainers } from '../library.ts';

/** The slug of each heading, by explainer and heading text. */
const slugs = new Map(
  explainers.map(({ id, headings }) => [id, new Map(headings.map(({ text, slug }) => [text, slug]))]),
);

function slugOf(explainer: string, heading: string): string {
  const slug = slugs.get(explainer)?.get(heading);
  if (slug === undefined) throw new Error(`content/explainers/${explainer}.mdx has no heading "${heading}"`);
  return slug;
}

/** The data of the search; a classic script, so that it also loads from `file://`. */
export const GET: APIRoute = async () =>
  new Response(`searchData=${JSON.stringify(await buildSearchData(explainers, slugOf))}\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
