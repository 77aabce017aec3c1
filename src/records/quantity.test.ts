import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cut,
  difference,
  exactQuantity,
  portion,
  type Quantity,
  parseQuantity,
  share,
  sum,
} from './quantity.ts';

const whole = fc.integer({ min: 1, max: 1_000_000 });
const range = fc.tuple(whole, whole).map(([a, b]): Quantity => ({
  low: Math.min(a, b),
  high: Math.max(a, b),
  atLeast: false,
  about: false,
}));

test('a writer’s notation is parsed', () => {
  expect(parseQuantity('600000')).toEqual(exactQuantity(600_000));
  expect(parseQuantity('800,000+')).toEqual({ ...exactQuantity(800_000), atLeast: true });
  expect(parseQuantity('5,000 to 6,600')).toEqual({ low: 5000, high: 6600, atLeast: false, about: false });
  expect(parseQuantity('about 44,000')).toEqual({ ...exactQuantity(44_000), about: true });
  expect(parseQuantity('16.6 to 18')).toEqual({ low: 16.6, high: 18, atLeast: false, about: false });
});

test('an invalid amount is undefined', () => {
  for (const words of ['', 'many', '6,600 to 5,000', '5 - 6', '800k', '10%'])
    expect(parseQuantity(words)).toBeUndefined();
});

test('the difference of an open-ended count stays open', () => {
  expect(difference({ ...exactQuantity(800_000), atLeast: true }, exactQuantity(600_000))).toEqual({
    ...exactQuantity(200_000),
    atLeast: true,
  });
  expect(() => difference(exactQuantity(1), { ...exactQuantity(1), atLeast: true })).toThrow(
    'no lower bound',
  );
});

test('a cut from 800,000 to 600,000 is 25 per cent', () => {
  expect(cut(exactQuantity(800_000), exactQuantity(600_000))).toEqual(exactQuantity(25));
});

test('a cut of rounded numbers is in whole per cent', () => {
  const about = { ...exactQuantity(120_969), about: true };
  expect(cut(about, exactQuantity(6_600))).toEqual({ ...exactQuantity(95), about: true });
});

test('a sum is rounded like the coarser of its rounded terms', () => {
  const about = (value: number) => ({ ...exactQuantity(value), about: true });
  expect(sum(about(5_800), about(107))).toEqual(about(5_900));
  expect(sum(about(5_000), about(45))).toEqual(about(5_000));
  expect(sum(exactQuantity(5_000), about(45))).toEqual(about(5_045));
  expect(sum(about(1.5), exactQuantity(2))).toEqual(about(3.5));
});

test('a portion is a share of a total and always about', () => {
  expect(portion(exactQuantity(75), exactQuantity(27_180))).toEqual({
    ...exactQuantity(20_390),
    about: true,
  });
  expect(portion(exactQuantity(12.5), exactQuantity(999))).toEqual({
    ...exactQuantity(124.875),
    about: true,
  });
  fc.assert(
    fc.property(range, range, (a, b) => {
      const back = portion(share(a, b), b);
      const unit = 10 ** Math.floor(Math.log10(b.high / 1000));
      const rounding = (unit > 1 ? unit / 2 : 0) + 1e-6;
      expect(back.low).toBeLessThanOrEqual(a.low + rounding);
      expect(back.high).toBeGreaterThanOrEqual(a.high - rounding);
    }),
    { seed: 28 },
  );
});

test('the bounds of a difference include the differences of inner values', () => {
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
