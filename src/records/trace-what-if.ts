import type { MaskAt } from './allowed-figures.ts';
import type { Fact } from './fact.ts';
import { formatDate } from './day.ts';
import { knownIn, textsOfFact } from './known-figures.ts';
import { learnedAfter } from './later-knowledge.ts';
import type { Mask } from './mask.ts';
import { withPlainSpaces } from './no-break-spaces.ts';
import { checkTraced } from './trace.ts';
import { shareName } from './unit.ts';
import { type Outcome, outcomesOf, type WhatIf, whatIfFile } from './what-if.ts';
import { type Locate, withLocation } from './with-location.ts';

/** What the choice is traced with: lookups that throw if there is no match, the site's day, the masks, and `locate`. */
interface Tracing {
  asOf: string;
  fact: (id: string) => Fact;
  quote: (words: string) => unknown;
  maskAt: MaskAt;
  locate: Locate;
}

/** The numbers of an outcome: its people, its share, and of how many people one would go. */
const numbersOf = ({ counted, allowed, go, share }: Outcome) => [
  ...[counted, allowed, go].map((value) => ({ value })),
  { value: share, unit: shareName },
  { value: (100 * go) / counted, unit: shareName },
  ...(go > 0 ? [{ value: counted / go }] : []),
];

/**
 * Throws, with file and key, if a quotation is not verbatim or has another number than its fact, if a later count does not
 * name its day, or if a text has a figure that is neither computed nor in a fact.
 */
export function checkWhatIf(choices: WhatIf, tracing: Tracing): void {
  const { fact, maskAt, locate } = tracing;
  const { counts, limits, russia, facts, outcomes, ...texts } = choices;
  const chosen = Object.entries({ counts, limits }).flatMap(([key, entries]) =>
    Object.values(entries).map((entry) => [key, entry] as const),
  );
  const ids = [...chosen.map(([, entry]) => entry.fact), russia.fact, ...facts];
  const mask = maskAt(whatIfFile);
  locate(whatIfFile, () => {
    const isKnown = knownIn(ids.flatMap((id) => textsOfFact(fact(id))));
    for (const [key, entry] of chosen)
      withLocation(key, () => {
        checkChoice(entry, tracing);
      });
    for (const outcome of outcomesOf(choices, fact)) checkSentence(outcome, outcomes, mask);
    for (const [key, value] of [
      ...chosen.map(([key, { by }]) => [key, by] as const),
      ...Object.entries({ ...texts, russia }),
    ])
      withLocation(key, () => {
        for (const text of stringsIn(value)) checkTraced(text, isKnown, mask, remedy(ids));
      });
  });
}

/** Throws, with the outcome, on the first figure in its sentence as written that its numbers do not give. */
function checkSentence(outcome: Outcome, outcomes: WhatIf['outcomes'], mask: Mask): void {
  const written = outcomes[outcome.limit][outcome.count];
  withLocation(`outcomes: ${outcome.id}`, () => {
    checkTraced(
      written,
      knownIn([], numbersOf(outcome)),
      mask,
      'is not what the numbers give; correct it, or leave it out',
    );
  });
}

/** What is wrong with a figure that stands in none of some facts. */
const remedy = (ids: readonly string[]) =>
  `is in none of its facts (${ids.join(', ')}); name the fact that has it in facts`;

/** Throws if a quotation is not verbatim or has another number than its fact, or if a later number does not name its day. */
function checkChoice({ fact: id, quote: said, by }: WhatIf['counts']['lowest'], tracing: Tracing): void {
  const { asOf, fact, quote, maskAt } = tracing;
  if (said) {
    quote(said);
    checkTraced(said, knownIn(textsOfFact(fact(id))), maskAt(whatIfFile), remedy([id]));
  }
  checkDated(by, id, fact(id), asOf);
}

/** Throws if a label of later knowledge does not name its day: "25 Nov". */
function checkDated(label: string, id: string, fact: Fact, asOf: string): void {
  const day = learnedAfter(fact, asOf);
  const written = day && withPlainSpaces(formatDate(day, 'short')).replace(/ \d{4}$/, '');
  if (written && !withPlainSpaces(label).includes(written))
    throw new Error(
      `the fact "${id}" became known on ${written}, after the interview; name that day in "${label}"`,
    );
}

/** All strings in a value, at any depth. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
