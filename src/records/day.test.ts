import { expect, test } from 'vitest';
import { day, formatDate } from './day.ts';

test('days, months and years are formatted', () => {
  expect(formatDate('2025-11-24')).toBe('24\u00a0November 2025');
  expect(formatDate('2025-11-24', 'plain')).toBe('24 November 2025');
  expect(formatDate('2025-09-03', 'short')).toBe('3 Sep 2025');
  expect(formatDate('2025-11')).toBe('November 2025');
  expect(formatDate('2022')).toBe('2022');
});

test('an invalid date is rejected', () => {
  for (const wrong of ['24 November 2025', '2025-13', '2025-02-31', '2025-04-31', '2025-02-31x', ''])
    expect(day.safeParse(wrong).success, wrong).toBe(false);
  for (const right of ['2024-02-29', '2025-12-31', '2025-02', '2014'])
    expect(day.safeParse(right).success, right).toBe(true);
});
