import type { APIRoute } from 'astro';
import { annotationCollection } from '../formats/annotation.ts';
import { claimAnnotations } from '../formats/claim-annotations.ts';
import { annotationMediaType, jsonResponse } from '../formats/json-response.ts';
import { claims, quote, seed } from '../library.ts';
import { t } from '../records/interface.ts';

const label = t('claims.annotations');

/** The claims of the interview as Web Annotations. */
export const GET: APIRoute = () =>
  jsonResponse(
    annotationCollection('claims.json', label, claimAnnotations(claims, quote), seed),
    annotationMediaType,
  );
