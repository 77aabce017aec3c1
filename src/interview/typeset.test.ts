import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { typeset } from './typeset.ts';

test('marks open at the start of a word and close at its end', () => {
  expect(typeset(`you don't say, "OK, it's 'done'" ("so")`)).toBe('you don’t say, “OK, it’s ‘done’” (“so”)');
});

test('but for quotation marks and apostrophes the words stay', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab \'"(—') }), (words) => {
      expect(typeset(words)).not.toMatch(/['"]/);
      expect(fold(typeset(words))).toEqual(fold(words));
    }),
  );
});
