import type { APIRoute } from 'astro';
import { menu } from '../formats/menu.ts';
import { json } from '../formats/respond.ts';
import { shareFile, shareOf, shares } from '../formats/shares.ts';
import { explainers, figures } from '../library.ts';
import { address, licence, name } from '../site.ts';

/** The catalogue: what exists and where. Pages of other sites and our own tests enumerate from it. */
export const GET: APIRoute = () => {
  const catalogue = {
    name,
    licence: licence.text,
    charts: figures.map(({ id, chart, data, alt }) => ({
      id,
      title: data.title,
      description: data.dek,
      alt,
      asOf: data.asOf,
      updated: data.updated,
      page: address(`charts/${id}/`),
      embed: address(`embed/${id}/`),
      oembed: address(`oembed/${id}.json`),
      share: address(shareFile(shareOf(`charts/${id}/`))),
      undrawn: chart.undrawn,
      downloads: Object.fromEntries(
        menu.map(({ extension }) => [extension, address(`charts/${id}.${extension}`)]),
      ),
    })),
    claims: address('claims.json'),
    quotations: address('quotations.json'),
    facts: address('facts.json'),
    explainers: explainers.map(({ id, data }) => ({ id, title: data.title, page: address(`${id}/`) })),
    pages: shares.map((share) => ({
      title: share.title,
      page: address(share.to),
      share: address(shareFile(share)),
    })),
  };
  return json(catalogue);
};
