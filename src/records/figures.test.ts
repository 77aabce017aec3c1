import { expect, test } from 'vitest';
import { findFigures } from './figures.ts';

const found = (text: string) => findFigures(text).map(({ words, value }) => [words, value]);

test.each([
  ['610,004 soldiers', '610,004', 610_004],
  ['lost 2000 tanks', '2000', 2000],
  ['about 2000 of them', '2000', 2000],
  ['the 2014 tanks', '2014', 2014],
  ['$2014 each', '2014', 2014],
  ['all 99 points', '99', 99],
  ['7.5 per cent', '7.5', 7.5],
  ['45% of it', '45', 45],
  ['$100 billion', '100 billion', 100e9],
  ['210bn', '210bn', 210e9],
  ['twenty thousand men', 'twenty thousand', 20_000],
  ['a million', 'a million', 1e6],
  ['half a million', 'half a million', 500_000],
  ['Ninety-four generals', 'Ninety-four', 94],
  ['nineteen packages', 'nineteen', 19],
  ['two calls', 'two', 2],
  ['five sixths', 'five sixths', 500 / 6],
  ['two-thirds', 'two-thirds', 200 / 3],
  ['two fifths of it', 'two fifths', 40],
  ['a quarter of the army', 'a quarter', 25],
  ['half of it', 'half', 50],
  ['twice as many', 'twice', 2],
  ['dozens of posts', 'dozens', 12],
  ['the 21st package', '21', 21],
  ['800,000-plus', '800,000', 800_000],
])('“%s” has a figure', (text, words, value) => {
  const [first] = findFigures(text);
  expect(first?.words.replace(/st$/, '')).toBe(words);
  expect(first?.value).toBeCloseTo(value);
});

test('a range is two figures of one scale', () => {
  expect(found('300 to 350 billion')).toEqual([
    ['300', 300e9],
    ['350 billion', 350e9],
  ]);
  expect(found('5,000–6,600 km²').map(([, value]) => value)).toEqual([5000, 6600]);
});

test.each([
  'on 24 November 2025',
  '24 Nov 2025',
  'on Nov. 20, 2025, formally',
  'between 14 and 15 December 2025',
  'from 5 to 9 March in Abu Dhabi',
  'in spring 2022',
  'since 2014',
  'In late March 2022 counts run higher',
  'A decree of 2024 sets it',
  'In 2014 Russia seized Crimea',
  'NATO’s 2008 promise',
  'from 1998, or 1997 in many accounts',
  'the counts of 2025 are round',
  'in the 1990s and 2021–22',
  '2026-02-01',
  'points 5, 10 and 24',
  'Point 6',
  'answer 1',
  'most of the land, one by one, first and once',
  'people, in thousands',
  'a third party',
  'the third quarter',
])('“%s” has none', (text) => {
  expect(found(text)).toEqual([]);
});

test('what a mask takes out is free', () => {
  expect(findFigures('the G7 and 7 others', (text) => text.replace('G7', '  '))).toMatchObject([
    { words: '7', at: 11 },
  ]);
});
