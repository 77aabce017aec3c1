import type { APIRoute } from 'astro';
import { annotationCollection } from '../formats/annotation.ts';
import { quotationAnnotations, quotationUses } from '../formats/quotation-annotations.ts';
import { annotationMediaType, jsonResponse } from '../formats/json-response.ts';
import { claims, explainers, figures, points, quote, seed, site } from '../library.ts';
import { t } from '../records/interface.ts';

const { openingQuote } = site;

const label = t('claims.quotations');

/** All quotations of the interview as Web Annotations: their positions, and the pages and files that contain them. */
export const GET: APIRoute = () => {
  const uses = [{ words: openingQuote, on: [''] }, ...quotationUses({ explainers, figures, points, claims })];
  return jsonResponse(
    annotationCollection('quotations.json', label, quotationAnnotations(uses, quote), seed),
    annotationMediaType,
  );
};
