import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeTypography } from './normalize-typography.ts';
import { smartQuotes } from './smart-quotes.ts';

test('quotation marks open at the start of a word and close at its end', () => {
  expect(smartQuotes(`you don't say, "OK, it's 'done'" ("so")`)).toBe(
    'you don’t say, “OK, it’s ‘done’” (“so”)',
  );
});

test('only quotation marks and apostrophes change', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab \'"(—') }), (words) => {
      expect(smartQuotes(words)).not.toMatch(/['"]/);
      expect(normalizeTypography(smartQuotes(words))).toEqual(normalizeTypography(words));
    }),
  );
});
