import { expect, test } from 'vitest';
import { sortSources, sourcePath, sourcePageOf } from './source-pages.ts';

test('a publisher is listed by its first letter, ignoring article and accents', () => {
  expect(
    ['20Minds', 'AFP', 'The Conversation', 'Élysée', 'Kyiv Post', 'Reuters', 'ZDF'].map(sourcePageOf),
  ).toEqual(['a-b', 'a-b', 'c-f', 'c-f', 'g-m', 'n-s', 't-z']);
});

test('a publisher in another alphabet is on the first page', () => {
  expect(sourcePageOf('Коммерсантъ')).toBe('a-b');
});

test('a source has a path', () => {
  expect(sourcePath('afp-17', { publisher: 'AFP' })).toBe('sources/a-b/#afp-17');
});

test('sources are sorted by publisher, then by date, undated ones last', () => {
  const [first, second, third, fourth] = sortSources([
    { publisher: 'The Sun' },
    { publisher: 'Axios' },
    { publisher: 'Axios', date: '2025-11-20' },
    { publisher: 'Axios', date: '2025-11-19' },
  ]);
  expect([first?.date, second?.date, third?.date, fourth?.publisher]).toEqual([
    '2025-11-19',
    '2025-11-20',
    undefined,
    'The Sun',
  ]);
});
