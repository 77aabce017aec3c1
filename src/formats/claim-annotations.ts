import type { QuotationMatch } from '../interview/find-quotation.ts';
import { spansInSeed } from '../interview/selectors.ts';
import type { Claim } from '../records/claim.ts';
import { type Annotation, linkedResource, textualBody } from './annotation.ts';

/**
 * The claims as annotations, in order. Each has the kind (classifying), our context (describing) and links to its facts
 * in facts.json (linking).
 */
export const claimAnnotations = (
  claims: readonly (Claim & { n: number })[],
  cite: (words: string, from?: string) => QuotationMatch,
): Annotation[] =>
  claims.map(({ n, quote, passage, kind, context, facts }) => ({
    fragment: `claim-${String(n)}`,
    motivation: ['classifying', 'describing'],
    spans: spansInSeed(cite(quote, passage)),
    body: [
      textualBody('classifying', kind),
      textualBody('describing', context),
      ...facts.map((id) => linkedResource(`facts.json#${id}`)),
    ],
  }));
