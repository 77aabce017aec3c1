import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseWord, queryTerms, tokenise } from './tokens.ts';

describe('tokens', () => {
  test.each([
    ['Kyiv', 'KIEV'],
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['Zelensky’s', "zelenskyy's"],
    ['Donbas', 'Donbass'],
    ['Zaporizhzhia', 'Zaporozhye'],
    ['Luhansk', 'Lugansk'],
    ['per cent', '%'],
    ['per cent', 'percent'],
    ['per\u00a0cent', 'PER CENT'],
    ['km²', 'km2'],
    ['600,000', '600000'],
    ['600,000', '600 000'],
    ['1,000,000', '1\u00a0000\u00a0000'],
    ['defence', 'defense'],
    ['recognised', 'Recognized'],
    ['demilitarisation', 'demilitarization'],
    ['neighbours', 'neighbors'],
    ['centre', 'center'],
    ['Ukraine’s', 'ukraine'],
    ['don’t', "don't"],
    ['Orbán', 'orban'],
  ])('%s and %s are one term', (one, other) => {
    const [first, second] = [tokenise(one), tokenise(other)];
    expect(first).toHaveLength(1);
    expect(first[0]?.term).toBe(second[0]?.term);
  });

  test.each([
    ['600,000', '800,000'],
    ['four', 'for'],
    ['hour', 'hor'],
    ['19.1', '191'],
  ])('%s and %s are two terms', (one, other) => {
    expect(normaliseWord(one)).not.toBe(normaliseWord(other));
  });

  test('a token has its position in the text', () => {
    const text = 'About 600,000 people, 20% of 5,000 km²';
    const slices = tokenise(text).map(({ start, end }) => text.slice(start, end));
    expect(slices).toEqual(['About', '600,000', 'people', '20', '%', 'of', '5,000', 'km²']);
  });

  test('adjacent numbers are separate tokens', () => {
    expect(tokenise('28 19 2025 2026').map(({ term }) => term)).toEqual(['28', '19', '2025', '2026']);
  });

  test('tokens are in order, do not overlap, are not empty and lie within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a query drops stop words unless it has no other words', () => {
    expect(queryTerms('What is the size of the army?')).toEqual(['size', 'army']);
    expect(queryTerms('who is it')).toEqual(['who', 'is', 'it']);
    expect(queryTerms('Kyiv, Kiev')).toEqual(['kyiv']);
    expect(queryTerms(' … ')).toEqual([]);
  });
});
