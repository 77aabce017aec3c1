import { expect, test } from 'vitest';
import { checkFactWords } from './fact-words.ts';
import type { Fact } from './fact.ts';
import { parseQuantity } from './quantity.ts';

const check =
  (value: string, unit: NonNullable<Fact['unit']>, words: string, counts = '') =>
  () => {
    checkFactWords({
      label: 'A fact',
      value: parseQuantity(value),
      unit,
      words,
      counts,
      asOf: '2025-11-20',
      status: 'verified',
      sources: [],
    });
  };

test.each([
  ['25', 'per cent', 'a quarter'],
  ['31.8', 'per cent', 'nearly a third'],
  ['about 46', 'per cent', 'under half'],
  ['41.6', 'per cent', 'about two fifths'],
  ['800,000+', 'people', 'more than 800,000'],
  ['300 to 350', 'USD bn', 'about $300 billion'],
  ['45', 'months', 'almost four years'],
  ['7', 'days', 'a week'],
] as const)('%s %s may be “%s”', (value, unit, words) => {
  expect(check(value, unit, words)).not.toThrow();
});

test('what is counted may hold a second figure of the words', () => {
  expect(check('5', 'measures', 'five of the sixteen', 'of the 16 measures')).not.toThrow();
  expect(check('5', 'measures', 'five of the sixteen')).toThrow('words: "sixteen" is not 5 measures');
});

test.each([
  ['25', 'per cent', 'two fifths'],
  ['5,000 to 6,600', 'km2', 'a fifth to a quarter'],
  ['800,000+', 'people', 'more than 700,000'],
  ['45', 'months', 'almost five years'],
] as const)('%s %s is not “%s”', (value, unit, words) => {
  expect(check(value, unit, words)).toThrow('the value of the fact; write words that say that');
});
