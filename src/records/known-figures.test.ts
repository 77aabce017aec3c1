import { expect, test } from 'vitest';
import { findFigures } from './figures.ts';
import { knownIn } from './known-figures.ts';

const isKnown = knownIn(
  ['It held 41.6 per cent, 31.8 per cent or dozens.', 'nineteen of $90 billion'],
  [{ value: 600_000, unit: 'people' }],
);
const allKnown = (text: string) => findFigures(text).every(isKnown);

test.each([
  '41.6%',
  '42 per cent',
  'two fifths',
  'a third',
  'dozens',
  '19',
  'nineteen',
  '90 billion',
  '600,000',
  '600,000 soldiers',
  '$90 billion',
  'nineteen days',
])('“%s” stands in what is known', (text) => {
  expect(allKnown(text)).toBe(true);
});

test.each([
  '41%',
  'half',
  'five sixths',
  'thousands',
  'twenty',
  '90',
  '90 million',
  '610,000',
  '42 days',
  '€90 billion',
  '600,000 km²',
])('“%s” does not', (text) => {
  expect(allKnown(text)).toBe(false);
});

test('a part of a whole names a share, not another number near it', () => {
  const [quarter] = findFigures('a quarter of it');
  expect(quarter && knownIn(['25 days'])(quarter)).toBe(false);
  expect(quarter && knownIn([], [{ value: 25, unit: 'per cent' }])(quarter)).toBe(true);
});
