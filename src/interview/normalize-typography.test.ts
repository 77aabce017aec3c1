import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeTypography } from './normalize-typography.ts';

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

test('collapses white space and replaces quotation marks and dashes', () => {
  expect(normalizeTypography('It’s\u00A0“so” –\r\n  four‑year—long…').text).toBe(
    `It's "so" - four-year-long…`,
  );
});

test('keeps letter case, punctuation, accents and invisible characters', () => {
  const kept = 'U.S., ÉTÉ e\u0301 50% $5 (a) [b]; c: d/e! f? …\u00AD\u200B';
  expect(normalizeTypography(kept).text).toBe(kept);
});

test('returns the original offset of each unit', () => {
  expect(normalizeTypography('a \n’b').offsets).toEqual([0, 1, 3, 4]);
});

test('does not change a normalized text', () => {
  fc.assert(
    fc.property(text, (text) => {
      const normalized = normalizeTypography(text).text;
      expect(normalizeTypography(normalized).text).toBe(normalized);
    }),
    { seed: 28 },
  );
});

test('returns one increasing offset for each unit, which is its normalized original', () => {
  fc.assert(
    fc.property(text, (text) => {
      const { text: normalized, offsets } = normalizeTypography(text);
      expect(offsets).toHaveLength(normalized.length);
      expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
      expect(offsets.map((at) => normalizeTypography(text.charAt(at)).text).join('')).toBe(normalized);
    }),
    { seed: 28 },
  );
});

test('drops nothing but repeated white space', () => {
  fc.assert(
    fc.property(text, (text) => {
      const { offsets } = normalizeTypography(text);
      const dropped = [...Array(text.length).keys()].filter((at) => !offsets.includes(at));
      expect(dropped.every((at) => /^\s\s$/.test(text.slice(at - 1, at + 1)))).toBe(true);
    }),
    { seed: 28 },
  );
});
