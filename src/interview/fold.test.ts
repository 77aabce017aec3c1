import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

const pieces = [
  'a',
  'É',
  '𝄞',
  '…',
  '.',
  '7',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u00A0',
  '\u2009',
  '\u202F',
  '’',
  '“',
  '”',
  '–',
  '—',
  '‑',
  '-',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((found) => found.join(''));

test('makes white space one space, and quotation marks and dashes plain', () => {
  expect(fold('It’s\u00A0“so” –\r\n  four‑year—long…').text).toBe(`It's "so" - four-year-long…`);
});

test('keeps letter case, punctuation, accents and invisible characters', () => {
  const kept = 'U.S., ÉTÉ e\u0301 50% $5 (a) [b]; c: d/e! f? …\u00AD\u200B';
  expect(fold(kept).text).toBe(kept);
});

test('says where each unit was', () => {
  expect(fold('a \n’b').offsets).toEqual([0, 1, 3, 4]);
});

test('leaves a folded text as it is', () => {
  fc.assert(
    fc.property(text, (text) => {
      const folded = fold(text).text;
      expect(fold(folded).text).toBe(folded);
    }),
    { seed: 28 },
  );
});

test('gives one rising offset for each unit, each unit being its original folded', () => {
  fc.assert(
    fc.property(text, (text) => {
      const { text: folded, offsets } = fold(text);
      expect(offsets).toHaveLength(folded.length);
      expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
      expect(offsets.map((at) => fold(text.charAt(at)).text).join('')).toBe(folded);
    }),
    { seed: 28 },
  );
});

test('drops nothing but repeated white space', () => {
  fc.assert(
    fc.property(text, (text) => {
      const { offsets } = fold(text);
      const dropped = [...Array(text.length).keys()].filter((at) => !offsets.includes(at));
      expect(dropped.every((at) => /^\s\s$/.test(text.slice(at - 1, at + 1)))).toBe(true);
    }),
    { seed: 28 },
  );
});
