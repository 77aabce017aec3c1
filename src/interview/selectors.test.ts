import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotation } from './find-quotation.ts';
import { passages, seed } from './seed.fixture.ts';
import { textSelectors, spansInSeed } from './selectors.ts';

describe('the selectors of words', () => {
  test('contain the words, the text around them and their position', () => {
    const [quoted, placed] = textSelectors('He said: it bars Ukraine, and left.', { start: 9, end: 24 });
    expect(quoted).toEqual({
      type: 'TextQuoteSelector',
      exact: 'it bars Ukraine',
      prefix: 'He said: ',
      suffix: ', and left.',
    });
    expect(placed).toEqual({ type: 'TextPositionSelector', start: 9, end: 24 });
  });

  test('count code points and split no character', () => {
    const flags = '🇺🇦'.repeat(20);
    const text = `${flags}words${flags}`;
    const [{ prefix, suffix }, placed] = textSelectors(text, { start: flags.length, end: flags.length + 5 });
    expect(placed).toMatchObject({ start: 40, end: 45 });
    expect([...prefix, ...suffix]).toHaveLength(64);
    expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
  });

  test('locate the words in any text', () => {
    const parts = fc.tuple(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(parts, ([before, words, after]) => {
        const text = before + words + after;
        const span = { start: before.length, end: before.length + words.length };
        const [{ exact, prefix, suffix }, { start, end }] = textSelectors(text, span);
        expect(exact).toBe(words);
        expect([...text].slice(start, end).join('')).toBe(words);
        expect(text).toContain(prefix + exact + suffix);
      }),
    );
  });
});

test('the spans of a quotation locate its words in the seed', () => {
  const found = findQuotation('Russia gets land … it hasn’t taken yet', passages, 'a1-2');
  if (found.verdict !== 'verbatim') throw new Error(found.verdict);
  expect(spansInSeed(found).map(({ start, end }) => seed.slice(start, end))).toEqual([
    'Russia gets land',
    "it hasn't taken yet",
  ]);
});
