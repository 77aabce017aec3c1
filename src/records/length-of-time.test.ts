import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearsBetween } from './length-of-time.ts';

test('years are counted from day to day', () => {
  expect(yearsBetween('2014-03-17', '2025-11-24').low).toBeCloseTo(11.69, 2);
  expect(yearsBetween('2025-10-22', '2025-11-24').high).toBeCloseTo(0.09, 2);
});

test('a month or a year without a day gives a range', () => {
  const { low, high } = yearsBetween('1998', '2014-03-24');
  expect([low, high].map((years) => years.toFixed(1))).toEqual(['15.2', '16.2']);
  const month = yearsBetween('1998-05', '2014-03-24');
  expect(month.high - month.low).toBeCloseTo(30 / 365.25, 4);
});

test('lengths of time that follow each other add up', () => {
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 3, maxLength: 3 }), (days) => {
      const [a = '', b = '', c = ''] = days.toSorted();
      expect(yearsBetween(a, b).low + yearsBetween(b, c).low).toBeCloseTo(yearsBetween(a, c).low, 9);
    }),
    { seed: 28 },
  );
});

test('a length of time that has not passed is refused', () => {
  expect(() => yearsBetween('2026-04', '2025-11-24')).toThrow('2025-11-24 is not after 2026-04');
});
