import type { APIRoute } from 'astro';
import { searchDataOf } from '../formats/search-data.ts';
import { explainers } from '../library.ts';

/** The address of each heading within its page, by explainer and text. */
const slugs = new Map(
  explainers.map(({ id, headings }) => [id, new Map(headings.map(({ text, slug }) => [text, slug]))]),
);

function slugOf(explainer: string, heading: string): string {
  const slug = slugs.get(explainer)?.get(heading);
  if (slug === undefined) throw new Error(`content/explainers/${explainer}.mdx has no heading "${heading}"`);
  return slug;
}

/** What the search finds, as a classic script, so that it also loads from a folder. */
export const GET: APIRoute = () =>
  new Response(`searchData=${JSON.stringify(searchDataOf(explainers, slugOf))}\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
