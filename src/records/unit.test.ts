import { expect, test } from 'vitest';
import { exactQuantity } from './quantity.ts';
import { implausibleReason, formatNumber, formatQuantity } from './unit.ts';

test('numbers have separators, a true minus sign and few decimals', () => {
  expect(formatNumber(1_234_567.891)).toBe('1,234,567.89');
  expect(formatNumber(-31.82, 0)).toBe('−32');
});

test('a quantity is formatted with its uncertainty', () => {
  const plus = { ...exactQuantity(800_000), atLeast: true };
  const band = { low: 5000, high: 6600, atLeast: false, about: false };
  expect(formatQuantity(plus, 'people')).toBe('800,000 or more people');
  expect(formatQuantity(plus, 'people', 'short')).toBe('800,000 or more');
  expect(formatQuantity(band, 'km2')).toBe('5,000 to 6,600\u00a0km²');
  expect(formatQuantity(band, 'km2', 'short')).toBe('5,000–6,600 km²');
  expect(formatQuantity({ ...exactQuantity(300), about: true }, 'USD bn')).toBe('about $300\u00a0billion');
  expect(formatQuantity(exactQuantity(31.8), 'per cent', 'short', 0)).toBe('32%');
  expect(formatQuantity(exactQuantity(880_000), 'people', 'bare')).toBe('880,000');
  expect(formatQuantity({ ...exactQuantity(81), atLeast: true }, 'per cent')).toBe(
    '81\u00a0per\u00a0cent or more',
  );
  expect(formatQuantity(exactQuantity(47.6), 'USD per barrel')).toBe('$47.60 a barrel');
  expect(formatQuantity(exactQuantity(60), 'USD per barrel', 'short')).toBe('$60');
});

test('implausible numbers have a reason', () => {
  expect(implausibleReason(exactQuantity(101), 'per cent')).toContain('more than 100');
  expect(implausibleReason(exactQuantity(-5), 'people')).toContain('less than 0');
  expect(implausibleReason(exactQuantity(600_000), 'people')).toBeUndefined();
});
