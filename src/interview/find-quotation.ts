import { matchApproximately, tokenize } from './approximate-match.ts';
import { normalizeTypography } from './normalize-typography.ts';
import type { Passage } from './parse.ts';
import { splitAtEllipses, findParts, type Span } from './find-parts.ts';

/** A quotation found in a passage; `spans`, one for each part between ellipses, are offsets into the passage's text. */
export interface QuotationMatch {
  verdict: 'verbatim';
  passage: Passage;
  spans: readonly Span[];
}

/**
 * Why words are not a verbatim quotation. altered: `nearest` contains most of them; at the first difference it has
 * `expected` and they have `found` ('' for nothing). ambiguous: they occur in each of `passages` (ids), or twice in one.
 * not found: no passage is similar, or they occur in `passages` but not in the named one. cannot check: they contain no
 * letter or digit, or `found` is the id of a passage that does not exist. Fields that a verdict does not use are
 * undefined, '' or empty.
 */
export interface QuotationMismatch {
  verdict: 'altered' | 'ambiguous' | 'not found' | 'cannot check';
  nearest: Passage | undefined;
  expected: string;
  found: string;
  passages: readonly string[];
}

/**
 * The passage and spans where words occur verbatim, else the reason why they do not. Only white space, typographic
 * quotation marks and dashes are normalized. An ellipsis joins parts of one passage in order. No part may begin or end
 * inside a word. `from` is the id of a passage, in which the first match counts; without it the words must occur exactly
 * once in all passages.
 */
export function findQuotation(
  words: string,
  passages: readonly Passage[],
  from?: string,
): QuotationMatch | QuotationMismatch {
  if (!/[\p{L}\p{N}]/u.test(words)) return mismatch('cannot check', {});
  const named = from === undefined ? passages : passages.filter(({ id }) => id === from);
  if (named.length === 0 && from !== undefined) return mismatch('cannot check', { found: from });
  const parts = splitAtEllipses(words);
  const matches = matchesIn(named, parts);
  const [first] = matches;
  if (first && (from !== undefined || (matches.length === 1 && first.unique)))
    return { verdict: 'verbatim', passage: first.passage, spans: first.spans };
  const ids = matchesIn(passages, parts).map(({ passage }) => passage.id);
  if (first) return mismatch('ambiguous', { passages: ids });
  return ids.length > 0 ? mismatch('not found', { passages: ids }) : nearest(parts, passages, from);
}

/** The passages that contain the parts of a quotation, with their spans. */
const matchesIn = (passages: readonly Passage[], parts: readonly string[]) =>
  passages.flatMap((passage) => {
    const match = findParts(parts, passage.text);
    return match ? [{ passage, ...match }] : [];
  });

const mismatch = (
  verdict: QuotationMismatch['verdict'],
  rest: Partial<QuotationMismatch>,
): QuotationMismatch => ({
  nearest: undefined,
  expected: '',
  found: '',
  passages: [],
  ...rest,
  verdict,
});

/** Of equally similar passages the named one wins, then the first. */
function nearest(
  parts: readonly string[],
  passages: readonly Passage[],
  from: string | undefined,
): QuotationMismatch {
  const quoted = tokenize(parts);
  const [near] = passages
    .map((passage) => ({
      passage,
      ...matchApproximately(quoted, tokenize([normalizeTypography(passage.text).text])),
    }))
    .sort((a, b) => a.cost - b.cost || Number(b.passage.id === from) - Number(a.passage.id === from));
  if (!near || near.cost >= quoted.length / 2) return mismatch('not found', {});
  return mismatch('altered', { nearest: near.passage, expected: near.expected, found: near.found });
}

/** One sentence for the writer: what is wrong with a quotation, where, and how to correct it. */
export const explainMismatch = (words: string, mismatch: QuotationMismatch): string =>
  `"${visible(words)}" ${reasons[mismatch.verdict](mismatch)}.`;

const reasons: Record<QuotationMismatch['verdict'], (mismatch: QuotationMismatch) => string> = {
  altered: ({ nearest, expected, found }) =>
    `is not word for word in ${nearest?.id ?? ''}: where the interview has ${inQuotes(expected)}, the quotation has ` +
    `${inQuotes(found)}; copy the interview's words, or leave some out with an ellipsis`,
  ambiguous: ({ passages }) =>
    `occurs ${passages.length === 1 ? 'more than once in' : 'in'} ${listed(passages)}; name the passage, or quote more words`,
  'not found': ({ passages }) =>
    passages.length > 0
      ? `is not in the passage named; it occurs in ${listed(passages)}, so name that instead`
      : 'is not in the interview, and nothing similar is; quote its exact words, or paraphrase',
  'cannot check': ({ found }) =>
    found === ''
      ? 'contains no word to search for; quote at least one word of the interview'
      : `cannot be searched for in "${visible(found)}", because no passage has that id; name one as a1-2 or q3`,
};

const inQuotes = (word: string) => (word === '' ? 'nothing more' : `"${visible(word)}"`);

const listed = (ids: readonly string[]) =>
  [...ids.slice(0, 4), ...(ids.length > 4 ? [`${String(ids.length - 4)} more`] : [])].join(' and ');

/** Writes invisible characters as code points, because one of them may be the only difference. */
const visible = (text: string) =>
  text.replace(
    /[\p{Cf}\p{M}]/gu,
    (one) => `[U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
