import type { Citation } from '../interview/cite.ts';
import { spansInSeed } from '../interview/selectors.ts';
import type { Claim } from '../records/claim.ts';
import { type Annotated, linked, textual } from './annotation.ts';

/**
 * The claims as annotations, in order: the kind (classifying), our context (describing) and the facts that it rests on
 * (linking, into facts.json) beside the words.
 */
export const annotatedClaims = (
  claims: readonly (Claim & { n: number })[],
  cite: (words: string, from?: string) => Citation,
): Annotated[] =>
  claims.map(({ n, quote, passage, kind, context, facts }) => ({
    fragment: `claim-${String(n)}`,
    motivation: ['classifying', 'describing'],
    spans: spansInSeed(cite(quote, passage)),
    body: [
      textual('classifying', kind),
      textual('describing', context),
      ...facts.map((id) => linked(`facts.json#${id}`)),
    ],
  }));
