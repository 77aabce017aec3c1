import { expect, test } from 'vitest';
import { throughOf } from './source.ts';

test('a source in few words has its publisher, its day and who carried it', () => {
  const title = 'Title';
  expect(throughOf({ publisher: 'AFP', title })).toBe('AFP');
  expect(throughOf({ publisher: 'AP', title, date: '2025-11-21', via: 'Global News' })).toBe(
    'AP, 21\u00a0Nov 2025, via Global News',
  );
});

test('that a copy was seen in an archive is left to the long form', () => {
  expect(
    throughOf({ publisher: 'AFP', title: 'Title', via: 'a copy seen in an archive of public pages' }),
  ).toBe('AFP, via a copy');
});
