import type { Claim } from './claim.ts';
import type { Fact } from './fact.ts';
import { type IsKnown, knownIn, textsOfFact } from './known-figures.ts';
import type { Mask } from './mask.ts';
import type { Finding } from './prose.ts';
import { checkKnown, checkTraced } from './trace.ts';
import { withLocation } from './with-location.ts';

/** The lookups that tell what a page cites; each throws if there is no such entry. */
export interface PageLookup {
  fact: (id: string) => Fact;
  claim: (n: string) => Claim;
}

/** Whether a figure stands in a fact, a claim or words of the interview that a page cites. */
export function knownOnPage(findings: readonly Finding[], { fact, claim }: PageLookup): IsKnown {
  const texts = findings.flatMap(({ kind, words, attributes: { id = '' } }) => {
    if (kind === 'Quote') return [words];
    if (kind === 'Fact') return textsOfFact(fact(id));
    return kind === 'Claim' ? [claim(id).quote, claim(id).context] : [];
  });
  return knownIn(texts);
}

const readByReaders = new Set(['title', 'short', 'dek', 'card', 'kicker', 'description']);

const remedy = 'is in no fact or claim that the page cites; cite the one that has it';

/** Throws, with the key, on the first figure in a page's front matter that the page does not cite. */
export function checkFrontMatter(data: object, isKnown: IsKnown, mask: Mask): void {
  for (const [key, text] of Object.entries(data))
    withLocation(key, () => {
      if (!readByReaders.has(key)) return;
      checkTraced(String(text), isKnown, mask, remedy);
    });
}

/** Throws on a number word or a written text of the prose with a figure that the page does not cite. */
export function checkWrittenText({ words, where = '', figure }: Finding, isKnown: IsKnown, mask: Mask): void {
  const remedyHere = `(${where}) ${remedy}`;
  if (figure) checkKnown(figure, words, isKnown, remedyHere);
  else if (where) checkTraced(words, isKnown, mask, remedyHere);
}
