import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotation } from './find-quotation.ts';
import type { Passage } from './parse.ts';
import { withOtherTypography, wordRun } from './quotation.fixture.ts';
import { passageOf, passages } from './seed.fixture.ts';

/** The passage and the matched words, as "a1-2: words | words", or the verdict. */
function found(words: string, from?: string, within: readonly Passage[] = passages): string {
  const result = findQuotation(words, within, from);
  if (result.verdict !== 'verbatim') return result.verdict;
  const { passage, spans } = result;
  return `${passage.id}: ${spans.map(({ start, end }) => passage.text.slice(start, end)).join(' | ')}`;
}

const made = (...texts: string[]): Passage[] =>
  texts.map((text, at) => ({ id: `a1-${String(at + 1)}`, kind: 'answer', text, start: 0, end: text.length }));

describe('words of the interview', () => {
  test('are found in their passage', () => {
    expect(found('800,000-plus to 600,000')).toBe('a1-2: 800,000-plus to 600,000');
    expect(found("It's amateur hour.")).toBe("a3-1: It's amateur hour.");
    expect(found('What else?')).toBe('q5: What else?');
    expect(found('blatantly false')).toBe('q3: blatantly false');
  });

  test('are found with any typography', () => {
    expect(found('  It’s\namateur hour. ')).toBe("a3-1: It's amateur hour.");
    expect(found('800,000‑plus\u00A0to\u2009600,000')).toBe('a1-2: 800,000-plus to 600,000');
    expect(found('amateurish people — Rubio’s not')).toBe("a3-1: amateurish people – Rubio's not");
    expect(found('“productive and meaningful,”')).toBe('standfirst-1: "productive and meaningful,"');
  });

  test('are found at any position and with any typography', () => {
    const typed = wordRun(1).chain((wordRun) =>
      withOtherTypography(wordRun.words.join(' ')).map((quotation) => ({ ...wordRun, quotation })),
    );
    fc.assert(
      fc.property(typed, ({ passage, words, quotation }) => {
        fc.pre(/[\p{L}\p{N}]/u.test(quotation));
        expect(found(quotation, passage.id)).toBe(`${passage.id}: ${words.join(' ')}`);
        const everywhere = findQuotation(quotation, passages);
        if (everywhere.verdict === 'verbatim') expect(everywhere.passage).toBe(passage);
        else
          expect(everywhere).toMatchObject({
            verdict: 'ambiguous',
            passages: expect.arrayContaining([passage.id]),
          });
      }),
      { seed: 28, numRuns: 500 },
    );
  });

  test('are found with any typography of the passage', () => {
    const text = '“It’s a four‑year–long\u00A0war,”\r\nhe said.';
    expect(found(`"It's a four-year-long war," he`, undefined, made(text))).toBe(
      `a1-1: ${text.slice(0, -6)}`,
    );
    expect(found('war', undefined, made('peace—war—peace'))).toBe('a1-1: war');
  });
});

describe('an ellipsis', () => {
  test('joins parts of one passage in order', () => {
    const parts = 'a1-2: Russia gets land, | and may never take.';
    expect(found('Russia gets land, … and may never take.')).toBe(parts);
    expect(found('Russia gets land, ... and may never take.')).toBe(parts);
    expect(found('Russia gets land, [. . .] and may never take.')).toBe(parts);
    expect(found('It bars Ukraine…security guarantees from the West…in 2014 and 2022')).toBe(
      'a1-3: It bars Ukraine | security guarantees from the West | in 2014 and 2022',
    );
  });

  test('may lead or trail', () => {
    expect(found('… amateur hour. …')).toBe('a3-1: amateur hour.');
    expect(found('...It gets the size....')).toBe('a1-2: It gets the size');
  });

  test('does not join parts out of order, of two passages, or that overlap', () => {
    expect(found('and may never take. … Russia gets land,', 'a1-2')).not.toContain(':');
    expect(found("It's amateur hour. … the problem here is implementation")).not.toContain(':');
    expect(found('Russia gets land, … land, including', 'a1-2')).not.toContain(':');
  });

  test('joins random parts in order, and refuses them out of order', () => {
    const { text } = passageOf('a2-1');
    const words = text.split(' ');
    const cuts = fc.uniqueArray(fc.nat(words.length), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cuts, (unsorted) => {
        const [a = 0, b = 0, c = 0, d = 0] = unsorted.sort((a, b) => a - b);
        const [one, two] = [words.slice(a, b).join(' '), words.slice(c, d).join(' ')];
        expect(findQuotation(`${one} … ${two}`, passages, 'a2-1').verdict).toBe('verbatim');
        fc.pre(text.lastIndexOf(two) === text.indexOf(two) && text.lastIndexOf(one) === text.indexOf(one));
        expect(findQuotation(`${two} … ${one}`, passages, 'a2-1').verdict).not.toBe('verbatim');
      }),
      { seed: 28 },
    );
  });
});

describe('words that occur twice', () => {
  test('need a named passage, in which the first match counts', () => {
    const ids = passages.filter(({ text }) => /\bEurope\b/.test(text)).map(({ id }) => id);
    expect(findQuotation('Europe', passages)).toMatchObject({ verdict: 'ambiguous', passages: ids });
    const start = passageOf('a4-1').text.indexOf('Europe');
    expect(findQuotation('Europe', passages, 'a4-1')).toMatchObject({ spans: [{ start, end: start + 6 }] });
  });

  test('are ambiguous in one passage too, also as part of a longer quotation', () => {
    expect(findQuotation('security guarantees', passages)).toMatchObject({
      verdict: 'ambiguous',
      passages: ['a1-3'],
    });
    expect(found('security guarantees … in 1994')).toBe('ambiguous');
    expect(found('security guarantees … in 1994', 'a1-3')).toBe('a1-3: security guarantees | in 1994');
  });

  test('are not ambiguous if only one of them comes before the next part', () => {
    expect(found('one … two', undefined, made('one two one'))).toBe('a1-1: one | two');
  });

  test('are not ambiguous if one of them is inside a word', () => {
    expect(found('old', undefined, made('hold', 'an old hold'))).toBe('a1-2: old');
  });
});

describe('a named passage', () => {
  test('must contain the words', () => {
    expect(findQuotation('amateur hour', passages, 'a1-1')).toMatchObject({
      verdict: 'not found',
      passages: ['a3-1'],
    });
    expect(found('amateur hour', 'a3-1')).toBe('a3-1: amateur hour');
  });

  test('must exist', () => {
    expect(findQuotation('amateur hour', passages, 'a9-1')).toMatchObject({
      verdict: 'cannot check',
      found: 'a9-1',
    });
  });
});

describe('a quotation without words', () => {
  test.each(['', ' ', '…', '“…”', '– , .'])('cannot be checked: %j', (words) => {
    expect(found(words)).toBe('cannot check');
  });
});

describe('an interview without passages', () => {
  test('contains no words', () => {
    expect(found('amateur hour', undefined, [])).toBe('not found');
  });
});
