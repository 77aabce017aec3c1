import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, explain, type Refusal } from './cite.ts';
import { falsify, run, stands } from './quotation.fixture.ts';
import { passages } from './seed.fixture.ts';

function refusal(words: string, from?: string): Refusal {
  const result = cite(words, passages, from);
  if (result.verdict === 'verbatim') throw new Error(`"${words}" stands in ${result.passage.id}`);
  return result;
}

const difference = (words: string) => {
  const { verdict, nearest, expected, found } = refusal(words);
  return [verdict, nearest?.id, expected, found];
};

/** Every passage in stretches of 16 words, each with half of the one before. */
const stretches = passages.flatMap(({ text }) => {
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
  ])('may not begin or end inside a word: %s', (words, expected) => {
    expect(difference(words)).toMatchObject(['altered', expect.any(String), expected, expect.any(String)]);
  });

  test.each(['Bananas are yellow.', 'Kyiv', 'quite another story altogether'])(
    'are not found: %s',
    (words) => {
      expect(difference(words)).toEqual(['not found', undefined, '', '']);
    },
  );

  test.each(Object.keys(falsify))('are refused throughout the interview with %s', (way) => {
    const all = stretches.flatMap((words) => falsify[way]?.(words) ?? []).map((words) => words.join(' '));
    const untrue = all.filter((words) => !stands(words));
    const step = Math.ceil(untrue.length / 60);
    expect(untrue.length).toBeGreaterThan(3);
    for (const words of untrue.filter((_, at) => at % step === 0)) {
      expect(cite(words, passages).verdict, words).toMatch(/^(altered|not found)$/);
    }
  });

  test('are told from the words that they should be', () => {
    const falsified = fc.tuple(run(5), fc.constantFrom(...Object.values(falsify)), fc.nat());
    fc.assert(
      fc.property(falsified, ([{ words }, way, nth]) => {
        const all = way(words).map((falsified) => falsified.join(' '));
        const untrue = all[nth % all.length] ?? '';
        fc.pre(untrue !== '' && !stands(untrue));
        const { verdict, expected, found } = refusal(untrue);
        fc.pre(verdict !== 'not found');
        expect(verdict).toBe('altered');
        expect(found).not.toBe(expected);
      }),
      { seed: 28, numRuns: 200 },
    );
  });

  test('are refused where they splice two answers', () => {
    fc.assert(
      fc.property(run(3), run(3), fc.constantFrom(' ', ' … '), (one, other, between) => {
        fc.pre(one.passage !== other.passage);
        const parts = [one.words.join(' '), other.words.join(' ')];
        const together = passages.filter(({ text }) => parts.every((part) => text.includes(part)));
        fc.pre(together.length === 0);
        expect(cite(parts.join(between), passages).verdict).not.toBe('verbatim');
      }),
      { seed: 28, numRuns: 300 },
    );
  });
});

describe('the reason', () => {
  const reason = (words: string, from?: string) => explain(words, refusal(words, from));

  test('says what differs, where, and what would be right', () => {
    expect(reason('It barred Ukraine from seeking NATO membership')).toBe(
      '"It barred Ukraine from seeking NATO membership" is not word for word in a1-3: where the interview has "bars", ' +
        'the quotation has "barred"; copy the interview\'s words, or leave some out with an ellipsis.',
    );
    expect(reason('the way it works. Period')).toContain(
      'the interview has nothing more, the quotation has "Period"',
    );
  });

  test('names the passages that the words stand in', () => {
    expect(reason('28-point proposal … the')).toMatch(
      /^".*" stands more than once in standfirst-1; name the passage/,
    );
    expect(reason('special envoy')).toBe(
      '"special envoy" stands more than once in a3-1; name the passage, or quote more words.',
    );
    expect(reason('the')).toContain(
      'stands in headline and byline and caption-1 and standfirst-1 and 17 more; name',
    );
    expect(reason('What else?', 'a1-1')).toBe(
      '"What else?" is not in the passage named; it stands in q5, so name that instead.',
    );
  });

  test('tells words that are far from the interview from words that cannot be looked for', () => {
    expect(reason('Bananas are yellow.')).toContain(
      'is nowhere in the interview, nor anything near it; quote its exact words',
    );
    expect(reason('…')).toBe('"…" holds no word to look for; quote at least one word of the interview.');
    expect(reason('What else?', 'q99')).toContain(
      'cannot be looked for in "q99", because no passage has that id',
    );
  });

  test('shows characters that cannot be seen', () => {
    expect(reason('seeking NA\u00ADTO membership')).toContain(
      'the interview has "NATO", the quotation has "NA"',
    );
    expect(reason('seeking NA\u00ADTO membership')).toContain('"seeking NA[U+00AD]TO membership"');
  });
});
