import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, termsOf, wordsOf } from './words.ts';

describe('words', () => {
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
  ])('%s and %s are one', (one, other) => {
    const [first, second] = [wordsOf(one), wordsOf(other)];
    expect(first).toHaveLength(1);
    expect(first[0]?.term).toBe(second[0]?.term);
  });

  test.each([
    ['600,000', '800,000'],
    ['four', 'for'],
    ['hour', 'hor'],
    ['19.1', '191'],
  ])('%s and %s stay two', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('a word knows where it stands', () => {
    const text = 'About 600,000 people, 20% of 5,000 km²';
    const standing = wordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(standing).toEqual(['About', '600,000', 'people', '20', '%', 'of', '5,000', 'km²']);
  });

  test('numbers that stand side by side stay apart', () => {
    expect(wordsOf('28 19 2025 2026').map(({ term }) => term)).toEqual(['28', '19', '2025', '2026']);
  });

  test('words stand in order, apart, inside the text, and fold to something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a query drops words that tell nothing, unless there is nothing else', () => {
    expect(termsOf('What is the size of the army?')).toEqual(['size', 'army']);
    expect(termsOf('who is it')).toEqual(['who', 'is', 'it']);
    expect(termsOf('Kyiv, Kiev')).toEqual(['kyiv']);
    expect(termsOf(' … ')).toEqual([]);
  });
});
