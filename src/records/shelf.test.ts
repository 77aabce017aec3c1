import { expect, test } from 'vitest';
import { inOrder, placeOfSource, shelfOf } from './shelf.ts';

test('a publisher is filed by its first letter, without its article and accents', () => {
  expect(
    ['20Minds', 'AFP', 'The Conversation', 'Élysée', 'Kyiv Post', 'Reuters', 'ZDF'].map(shelfOf),
  ).toEqual(['a-b', 'a-b', 'c-f', 'c-f', 'g-m', 'n-s', 't-z']);
});

test('a publisher in another alphabet stands on the first page', () => {
  expect(shelfOf('Коммерсантъ')).toBe('a-b');
});

test('a source has one address', () => {
  expect(placeOfSource('afp-17', { publisher: 'AFP' })).toBe('sources/a-b/#afp-17');
});

test('sources stand by publisher, then by date, undated ones last', () => {
  const [first, second, third, fourth] = inOrder([
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
