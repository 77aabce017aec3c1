import { expect, test } from 'vitest';
import { shortCitation } from './source.ts';

test('a short citation has publisher, date and intermediary', () => {
  const title = 'Title';
  expect(shortCitation({ publisher: 'AFP', title })).toBe('AFP');
  expect(shortCitation({ publisher: 'AP', title, date: '2025-11-21', via: 'Global News' })).toBe(
    'AP, 21\u00a0Nov 2025, via Global News',
  );
});

test('a short citation does not mention an archive', () => {
  expect(
    shortCitation({ publisher: 'AFP', title: 'Title', via: 'a copy seen in an archive of public pages' }),
  ).toBe('AFP, via a copy');
});
