import { compare, tokensOf } from './compare.ts';
import { fold } from './fold.ts';
import type { Passage } from './parse.ts';
import { partsOf, place, type Span } from './place.ts';

/** Words that stand in a passage; `spans`, one for each part between ellipses, are offsets into the passage's text. */
export interface Citation {
  verdict: 'verbatim';
  passage: Passage;
  spans: readonly Span[];
}

/**
 * Why words are no quotation. altered: `nearest` has most of them, and where it has `expected` first they have `found`
 * ('' for nothing). ambiguous: they stand in each of `passages` (ids), or twice in the one. not found: nothing is near,
 * or they stand in `passages` but not in the one named. cannot check: they hold no letter or digit, or `found` names a
 * passage that does not exist. A field that the verdict does not speak of is undefined, '' or empty.
 */
export interface Refusal {
  verdict: 'altered' | 'ambiguous' | 'not found' | 'cannot check';
  nearest: Passage | undefined;
  expected: string;
  found: string;
  passages: readonly string[];
}

/**
 * The passage that words stand in verbatim, and where; else the reason for refusing them. White space, typographic
 * quotation marks and dashes are folded, nothing else. An ellipsis joins parts of one passage in order. No part may
 * begin or end inside a word. `from` is the id of the passage meant, whose first such words are taken; without it the
 * words must stand once in all passages.
 */
export function cite(words: string, passages: readonly Passage[], from?: string): Citation | Refusal {
  if (!/[\p{L}\p{N}]/u.test(words)) return refusal('cannot check', {});
  const named = from === undefined ? passages : passages.filter(({ id }) => id === from);
  if (named.length === 0 && from !== undefined) return refusal('cannot check', { found: from });
  const parts = partsOf(words);
  const meant = placesIn(named, parts);
  const [first] = meant;
  if (first && (from !== undefined || (meant.length === 1 && first.unique)))
    return { verdict: 'verbatim', passage: first.passage, spans: first.spans };
  const ids = placesIn(passages, parts).map(({ passage }) => passage.id);
  if (first) return refusal('ambiguous', { passages: ids });
  return ids.length > 0 ? refusal('not found', { passages: ids }) : nearest(parts, passages, from);
}

/** The passages that have the parts of a quotation, with the places where they stand. */
const placesIn = (passages: readonly Passage[], parts: readonly string[]) =>
  passages.flatMap((passage) => {
    const placing = place(parts, passage.text);
    return placing ? [{ passage, ...placing }] : [];
  });

const refusal = (verdict: Refusal['verdict'], rest: Partial<Refusal>): Refusal => ({
  nearest: undefined,
  expected: '',
  found: '',
  passages: [],
  ...rest,
  verdict,
});

/** Of passages that are equally near, the one named counts, then the first. */
function nearest(parts: readonly string[], passages: readonly Passage[], from: string | undefined): Refusal {
  const quoted = tokensOf(parts);
  const [near] = passages
    .map((passage) => ({ passage, ...compare(quoted, tokensOf([fold(passage.text).text])) }))
    .sort((a, b) => a.cost - b.cost || Number(b.passage.id === from) - Number(a.passage.id === from));
  if (!near || near.cost >= quoted.length / 2) return refusal('not found', {});
  return refusal('altered', { nearest: near.passage, expected: near.expected, found: near.found });
}

/** One sentence for the person who wrote the words: what is wrong with them, where, and what would be right. */
export const explain = (words: string, refused: Refusal): string =>
  `"${visible(words)}" ${reasons[refused.verdict](refused)}.`;

const reasons: Record<Refusal['verdict'], (refused: Refusal) => string> = {
  altered: ({ nearest, expected, found }) =>
    `is not word for word in ${nearest?.id ?? ''}: where the interview has ${shown(expected)}, the quotation has ` +
    `${shown(found)}; copy the interview's words, or leave some out with an ellipsis`,
  ambiguous: ({ passages }) =>
    `stands ${passages.length === 1 ? 'more than once in' : 'in'} ${listed(passages)}; name the passage, or quote more words`,
  'not found': ({ passages }) =>
    passages.length > 0
      ? `is not in the passage named; it stands in ${listed(passages)}, so name that instead`
      : 'is nowhere in the interview, nor anything near it; quote its exact words, or say it without quoting',
  'cannot check': ({ found }) =>
    found === ''
      ? 'holds no word to look for; quote at least one word of the interview'
      : `cannot be looked for in "${visible(found)}", because no passage has that id; name one as a1-2 or q3`,
};

const shown = (word: string) => (word === '' ? 'nothing more' : `"${visible(word)}"`);

const listed = (ids: readonly string[]) =>
  [...ids.slice(0, 4), ...(ids.length > 4 ? [`${String(ids.length - 4)} more`] : [])].join(' and ');

/** Characters that cannot be seen are written as their code points, since one of them may be all that differs. */
const visible = (text: string) =>
  text.replace(
    /[\p{Cf}\p{M}]/gu,
    (one) => `[U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
