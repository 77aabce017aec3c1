import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTone, parseTone } from './tone.ts';

test.each([
  [{ low: 600_000, high: 600_000, atLeast: false, about: false }, '600000'],
  [{ low: 5000, high: 6600, atLeast: false, about: false }, '5000:6600'],
  [{ low: 800_000, high: 800_000, atLeast: true, about: false }, '800000+'],
  [{ low: -12.345, high: -12.345, atLeast: false, about: true }, '~-12.35'],
])('%j is written as %s', (quantity, text) => {
  expect(formatTone(quantity)).toBe(text);
});

test('what is written is read again, whatever the words of the table are', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
  fc.assert(
    fc.property(cents, cents, fc.boolean(), fc.boolean(), (one, other, atLeast, about) => {
      const [low = 0, high = 0] = [one, other].sort((a, b) => a - b);
      expect(parseTone(formatTone({ low, high, atLeast, about }))).toEqual({ low, high, atLeast, about });
    }),
  );
});

test('a figure that is not known is silent', () => {
  expect(parseTone('')).toBeNull();
});
