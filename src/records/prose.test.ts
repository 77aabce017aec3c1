import { expect, test } from 'vitest';
import { extractFindings } from './prose.ts';

const bare = (body: string) => extractFindings(body).filter(({ kind }) => kind === 'bare figure');

test('components are found with their lines and words', () => {
  const found = extractFindings(
    'First.\n\nSaid <Quote from="a1-2">the country\nis "barely" hanging</Quote>.\n\n<Chart id="troop-cut" />\n\n<Point n={6} />',
    10,
  );
  expect(found.map(({ kind, line }) => [kind, line])).toEqual([
    ['Quote', 13],
    ['Chart', 16],
    ['Point', 18],
  ]);
  expect(found[0]).toMatchObject({ words: 'the country\nis "barely" hanging', attributes: { from: 'a1-2' } });
  expect(found[2]).toMatchObject({ attributes: { n: '6' } });
});

test('a bare figure is found with its line', () => {
  expect(bare('It caps\nthe army at 600,000 people.')).toMatchObject([{ line: 2 }]);
  for (const words of [
    'it took $300',
    'a quarter of the army',
    'half of it',
    'two thirds',
    'twenty thousand men',
    'ten per cent',
    '**17** of them',
    'a million',
  ])
    expect(bare(words), words).toHaveLength(1);
});

test('comments are not code', () => {
  expect(extractFindings('Seen {/* in May */} there.\n\n{/* 600,000 */}')).toEqual([]);
});

test('dates, facts, quotations and points are not bare figures', () => {
  for (const words of [
    'on 24 November 2025',
    'between 14 and 15 December 2025',
    'in spring 2022',
    'since 2014',
    '<Fact id="x" />',
    '<Quote>cut to 600,000</Quote>',
    '<Point n={6} />',
    'a third party'.slice(2),
  ])
    expect(bare(words), words).toEqual([]);
});
