import { expect, test } from 'vitest';
import { findFigures } from './figures.ts';

const unitsIn = (text: string) => findFigures(text).map(({ unit }) => unit);

test.each([
  ['25 per cent', 'per cent'],
  ['25%', 'per cent'],
  ['two percentage points', 'per cent'],
  ['€90 billion', 'euros'],
  ['$100bn', 'dollars'],
  ['90 billion dollars', 'dollars'],
  ['8.4 trillion roubles', 'roubles'],
  ['600,000 people', 'people'],
  ['800,000 or more soldiers', 'people'],
  ['800,000-plus troops', 'people'],
  ['5,000\u00a0km²', 'km²'],
  ['100 km wide', 'km'],
  ['eleven months', 'months'],
  ['a 45-day pause', 'days'],
  ['19 packages', 'packages'],
])('“%s” is in %s', (text, unit) => {
  expect(unitsIn(text)).toEqual([unit]);
});

test.each(['19 of them', 'seven states', '25 dayside posts', 'nineteen kmph'])(
  '“%s” states no unit',
  (text) => {
    expect(unitsIn(text)).toEqual([undefined]);
  },
);

test.each([
  ['5,000 to 6,600 km²', 'km²'],
  ['$300 to 350 billion', 'dollars'],
  ['€140–210bn', 'euros'],
  ['40 or 50 per cent', 'per cent'],
  ['five to seven years', 'years'],
])('both ends of “%s” are in %s', (text, unit) => {
  expect(unitsIn(text)).toEqual([unit, unit]);
});
