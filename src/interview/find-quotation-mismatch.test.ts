import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotation, explainMismatch, type QuotationMismatch } from './find-quotation.ts';
import { falsify, wordRun, occursInSeed } from './quotation.fixture.ts';
import { passages } from './seed.fixture.ts';

function refusal(words: string, from?: string): QuotationMismatch {
  const result = findQuotation(words, passages, from);
  if (result.verdict === 'verbatim') throw new Error(`"${words}" occurs in ${result.passage.id}`);
  return result;
}

const difference = (words: string) => {
  const { verdict, nearest, expected, found } = refusal(words);
  return [verdict, nearest?.id, expected, found];
};

/** Overlapping windows of 16 words from all passages. */
const windows = passages.flatMap(({ text }) => {
  const words = text.split(/\s+/);
  return words.flatMap((_, at) => (at % 8 === 0 ? [words.slice(at, at + 16)] : []));
});

describe('falsified words', () => {
  test.each([
    ['I know if they even realize this in the Trump administration', 'a7-1', "don't", 'know'],
    ['Rubio is one of them', 'a3-1', "Rubio's", 'Rubio'],
    ['cut down from 600,000 to 800,000-plus', 'a1-2', '800,000-plus', '600,000'],
    ['It barred Ukraine from seeking NATO membership', 'a1-3', 'bars', 'barred'],
    ['Staff work would be done, then your Presidents', 'a5-1', 'presidents', 'Presidents'],
    ['They lean against russia', 'a4-1', 'Russia', 'russia'],
    ['they probably can be honest brokers', 'a4-1', "can't", 'can'],
    ['It bars Ukraine from NATO membership', 'a1-3', 'seeking', 'NATO'],
    ['Europe should not be very involved now', 'a4-1', 'be', 'not'],
    ['Russia gets land including land', 'a1-2', ',', 'including'],
    ['This timing is no accident.', 'a6-1', 'not', 'no'],
    ["and it's going to stick.\" That's just not the way it works. Period", 'a7-1', '', 'Period'],
    ["people –Rubio's not one of them", 'a3-1', " Rubio's", "Rubio's"],
    ["But this also gives Russia land … it hasn't taken yet and may ever take", 'a1-2', 'never', 'ever'],
  ])('are altered: %s', (words, ...rest) => {
    expect(difference(words)).toEqual(['altered', ...rest]);
  });

  test.each([
    ['old', 'told'],
    ['they probably can', "can't"],
    ['defending itself with 800', '800,000'],
    ['cut down from 800,000', '800,000-plus'],
    ['Russian deal, unless', 'pro-Russian'],
    ['Unfortunately, the U', 'U.S'],
  ])('must not begin or end inside a word: %s', (words, expected) => {
    expect(difference(words)).toMatchObject(['altered', expect.any(String), expected, expect.any(String)]);
  });

  test.each(['Bananas are yellow.', 'Kyiv', 'quite another story altogether'])(
    'are not found: %s',
    (words) => {
      expect(difference(words)).toEqual(['not found', undefined, '', '']);
    },
  );

  test.each(Object.keys(falsify))('are rejected in all of the interview with %s', (change) => {
    const all = windows.flatMap((words) => falsify[change]?.(words) ?? []).map((words) => words.join(' '));
    const changed = all.filter((words) => !occursInSeed(words));
    const step = Math.ceil(changed.length / 60);
    expect(changed.length).toBeGreaterThan(3);
    for (const words of changed.filter((_, at) => at % step === 0)) {
      expect(findQuotation(words, passages).verdict, words).toMatch(/^(altered|not found)$/);
    }
  });

  test('have the first difference reported', () => {
    const falsified = fc.tuple(wordRun(5), fc.constantFrom(...Object.values(falsify)), fc.nat());
    fc.assert(
      fc.property(falsified, ([{ words }, change, nth]) => {
        const all = change(words).map((falsified) => falsified.join(' '));
        const changed = all[nth % all.length] ?? '';
        fc.pre(changed !== '' && !occursInSeed(changed));
        const { verdict, expected, found } = refusal(changed);
        fc.pre(verdict !== 'not found');
        expect(verdict).toBe('altered');
        expect(found).not.toBe(expected);
      }),
      { seed: 28, numRuns: 200 },
    );
  });

  test('are rejected if they splice two answers', () => {
    fc.assert(
      fc.property(wordRun(3), wordRun(3), fc.constantFrom(' ', ' … '), (one, other, between) => {
        fc.pre(one.passage !== other.passage);
        const parts = [one.words.join(' '), other.words.join(' ')];
        const together = passages.filter(({ text }) => parts.every((part) => text.includes(part)));
        fc.pre(together.length === 0);
        expect(findQuotation(parts.join(between), passages).verdict).not.toBe('verbatim');
      }),
      { seed: 28, numRuns: 300 },
    );
  });
});

describe('the reason', () => {
  const reason = (words: string, from?: string) => explainMismatch(words, refusal(words, from));

  test('has the difference, the passage and a correction', () => {
    expect(reason('It barred Ukraine from seeking NATO membership')).toBe(
      '"It barred Ukraine from seeking NATO membership" is not word for word in a1-3: where the interview has "bars", ' +
        'the quotation has "barred"; copy the interview\'s words, or leave some out with an ellipsis.',
    );
    expect(reason('the way it works. Period')).toContain(
      'the interview has nothing more, the quotation has "Period"',
    );
  });

  test('lists the passages that contain the words', () => {
    expect(reason('28-point proposal … the')).toMatch(
      /^".*" occurs more than once in standfirst-1; name the passage/,
    );
    expect(reason('special envoy')).toBe(
      '"special envoy" occurs more than once in a3-1; name the passage, or quote more words.',
    );
    expect(reason('the')).toContain(
      'occurs in headline and byline and caption-1 and standfirst-1 and 17 more; name',
    );
    expect(reason('What else?', 'a1-1')).toBe(
      '"What else?" is not in the passage named; it occurs in q5, so name that instead.',
    );
  });

  test('distinguishes words that are not in the interview from words that cannot be searched for', () => {
    expect(reason('Bananas are yellow.')).toContain(
      'is not in the interview, and nothing similar is; quote its exact words',
    );
    expect(reason('…')).toBe('"…" contains no word to search for; quote at least one word of the interview.');
    expect(reason('What else?', 'q99')).toContain(
      'cannot be searched for in "q99", because no passage has that id',
    );
  });

  test('shows invisible characters', () => {
    expect(reason('seeking NA\u00ADTO membership')).toContain(
      'the interview has "NATO", the quotation has "NA"',
    );
    expect(reason('seeking NA\u00ADTO membership')).toContain('"seeking NA[U+00AD]TO membership"');
  });
});
