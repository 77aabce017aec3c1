import type { APIRoute } from 'astro';
import { annotationCollection } from '../formats/annotation.ts';
import { claimAnnotations } from '../formats/claim-annotations.ts';
import { annotationMediaType, jsonResponse } from '../formats/json-response.ts';
import { claims, quote, seed } from '../library.ts';

const label = 'Claims of the interview, each set beside what we found';

/** The claims of the interview as Web Annotations. */
export const GET: APIRoute = () =>
  jsonResponse(
    annotationCollection('claims.json', label, claimAnnotations(claims, quote), seed),
    annotationMediaType,
  );
