import type { APIRoute } from 'astro';
import { downloadFormats } from '../formats/downloads.ts';
import { jsonResponse } from '../formats/json-response.ts';
import { shareImagePath, shareImageOf, shareImages } from '../formats/share-images.ts';
import { explainers, figures, site } from '../library.ts';
import { absoluteUrl, licence } from '../site.ts';

const { name } = site;

/** The catalogue of charts, explainers, pages and data files with their URLs, for other sites and for our tests. */
export const GET: APIRoute = () => {
  const catalogue = {
    name,
    licence: licence.text,
    charts: figures.map(({ id, data, rows, alt }) => ({
      id,
      title: data.title,
      description: data.dek,
      alt,
      asOf: data.asOf,
      updated: data.updated,
      page: absoluteUrl(`charts/${id}/`),
      embed: absoluteUrl(`embed/${id}/`),
      oembed: absoluteUrl(`oembed/${id}.json`),
      share: absoluteUrl(shareImagePath(shareImageOf(`charts/${id}/`))),
      undrawn: rows.filter(({ written }) => written.drawn === false).map((row) => row.id),
      downloads: Object.fromEntries(
        downloadFormats.map(({ extension }) => [extension, absoluteUrl(`charts/${id}.${extension}`)]),
      ),
    })),
    claims: absoluteUrl('claims.json'),
    quotations: absoluteUrl('quotations.json'),
    facts: absoluteUrl('facts.json'),
    explainers: explainers.map(({ id, data }) => ({ id, title: data.title, page: absoluteUrl(`${id}/`) })),
    pages: shareImages.map((share) => ({
      title: share.title,
      page: absoluteUrl(share.to),
      share: absoluteUrl(shareImagePath(share)),
    })),
  };
  return jsonResponse(catalogue);
};
