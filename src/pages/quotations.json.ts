import type { APIRoute } from 'astro';
import { collection } from '../formats/annotation.ts';
import { quotationsOf, usesOf } from '../formats/quotations.ts';
import { annotationType, json } from '../formats/respond.ts';
import { claims, explainers, figures, points, quote, seed } from '../library.ts';
import { opening } from '../site.ts';

const label = 'Every quotation of the interview on this site, with where it is quoted';

/** Every quotation as a Web Annotation: where its words stand, and which pages and files quote them. */
export const GET: APIRoute = () => {
  const uses = [{ words: opening, on: [''] }, ...usesOf({ explainers, figures, points, claims })];
  return json(collection('quotations.json', label, quotationsOf(uses, quote), seed), annotationType);
};
