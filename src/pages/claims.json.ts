import type { APIRoute } from 'astro';
import { collection } from '../formats/annotation.ts';
import { annotatedClaims } from '../formats/ledger.ts';
import { annotationType, json } from '../formats/respond.ts';
import { claims, quote, seed } from '../library.ts';

const label = 'Claims of the interview, each set beside what we found';

/** The ledger of claims as Web Annotations. */
export const GET: APIRoute = () =>
  json(collection('claims.json', label, annotatedClaims(claims, quote), seed), annotationType);
