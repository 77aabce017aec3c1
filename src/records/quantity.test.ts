import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, difference, exactly, portion, type Quantity, readQuantity, share, sum } from './quantity.ts';

const whole = fc.integer({ min: 1, max: 1_000_000 });
const range = fc.tuple(whole, whole).map(([a, b]): Quantity => ({
  low: Math.min(a, b),
  high: Math.max(a, b),
  atLeast: false,
  about: false,
}));

test('a writer’s notation is read', () => {
  expect(readQuantity('600000')).toEqual(exactly(600_000));
  expect(readQuantity('800,000+')).toEqual({ ...exactly(800_000), atLeast: true });
  expect(readQuantity('5,000 to 6,600')).toEqual({ low: 5000, high: 6600, atLeast: false, about: false });
  expect(readQuantity('about 44,000')).toEqual({ ...exactly(44_000), about: true });
  expect(readQuantity('16.6 to 18')).toEqual({ low: 16.6, high: 18, atLeast: false, about: false });
});

test('what is no amount is not read', () => {
  for (const words of ['', 'many', '6,600 to 5,000', '5 - 6', '800k', '10%'])
    expect(readQuantity(words)).toBeUndefined();
});

test('the difference of an open-ended count stays open', () => {
  expect(difference({ ...exactly(800_000), atLeast: true }, exactly(600_000))).toEqual({
    ...exactly(200_000),
    atLeast: true,
  });
  expect(() => difference(exactly(1), { ...exactly(1), atLeast: true })).toThrow('no lower bound');
});

test('a cut from 800,000 to 600,000 is a quarter', () => {
  expect(cut(exactly(800_000), exactly(600_000))).toEqual(exactly(25));
});

test('a cut of rounded numbers is known to whole per cent', () => {
  const about = { ...exactly(120_969), about: true };
  expect(cut(about, exactly(6_600))).toEqual({ ...exactly(95), about: true });
});

test('a sum is no finer than the coarser of its rounded terms', () => {
  const about = (value: number) => ({ ...exactly(value), about: true });
  expect(sum(about(5_800), about(107))).toEqual(about(5_900));
  expect(sum(about(5_000), about(45))).toEqual(about(5_000));
  expect(sum(exactly(5_000), about(45))).toEqual(about(5_045));
  expect(sum(about(1.5), exactly(2))).toEqual(about(3.5));
});

test('a portion is a share of a whole, and only about', () => {
  expect(portion(exactly(75), exactly(27_180))).toEqual({ ...exactly(20_385), about: true });
  fc.assert(
    fc.property(range, range, (a, b) => {
      const back = portion(share(a, b), b);
      expect(back.low).toBeLessThanOrEqual(a.low + 1e-6);
      expect(back.high).toBeGreaterThanOrEqual(a.high - 1e-6);
    }),
    { seed: 28 },
  );
});

test('bounds hold every number between them', () => {
  fc.assert(
    fc.property(range, range, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, at) => {
      const within = (quantity: Quantity) => quantity.low + at * (quantity.high - quantity.low);
      const found = difference(a, b);
      expect(found.low).toBeLessThanOrEqual(within(a) - within(b) + 1e-6);
      expect(found.high).toBeGreaterThanOrEqual(within(a) - within(b) - 1e-6);
    }),
    { seed: 28 },
  );
});
