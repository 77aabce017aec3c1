import { expect, test } from 'vitest';
import { exactly } from './quantity.ts';
import { absurd, digits, say } from './unit.ts';

test('numbers have separators, a true minus sign and few decimals', () => {
  expect(digits(1_234_567.891)).toBe('1,234,567.89');
  expect(digits(-31.82, 0)).toBe('−32');
});

test('a quantity is said with its imprecision', () => {
  const plus = { ...exactly(800_000), atLeast: true };
  const band = { low: 5000, high: 6600, atLeast: false, about: false };
  expect(say(plus, 'people')).toBe('800,000 or more people');
  expect(say(plus, 'people', 'short')).toBe('800,000 or more');
  expect(say(band, 'km2')).toBe('5,000 to 6,600\u00a0km²');
  expect(say(band, 'km2', 'short')).toBe('5,000–6,600 km²');
  expect(say({ ...exactly(300), about: true }, 'USD bn')).toBe('about $300\u00a0billion');
  expect(say(exactly(31.8), 'per cent', 'short', 0)).toBe('32%');
  expect(say(exactly(880_000), 'people', 'bare')).toBe('880,000');
  expect(say({ ...exactly(81), atLeast: true }, 'per cent')).toBe('81\u00a0per\u00a0cent or more');
  expect(say(exactly(47.6), 'USD per barrel')).toBe('$47.60 a barrel');
  expect(say(exactly(60), 'USD per barrel', 'short')).toBe('$60');
});

test('unbelievable numbers are named', () => {
  expect(absurd(exactly(101), 'per cent')).toContain('more than 100');
  expect(absurd(exactly(-5), 'people')).toContain('less than 0');
  expect(absurd(exactly(600_000), 'people')).toBeUndefined();
});
