import { expect, test } from 'vitest';
import { exactly } from './quantity.ts';
import { print, strayFigure } from './template.ts';

const columns = [{ id: 'people', title: 'People', kind: 'quantity', unit: 'people', decimals: 0 } as const];
const rows = [
  { id: 'heflin', cells: { people: { ...exactly(800_000), atLeast: true } }, written: { id: 'heflin' } },
];

test('references are printed from the rows', () => {
  expect(print('Today {heflin.people}, from {heflin.people.low}.', rows, columns)).toBe(
    'Today 800,000 or more, from 800,000.',
  );
  expect(() => print('{nobody.people}', rows, columns)).toThrow('{nobody.people}');
});

test('a figure that no row holds is found, dates apart', () => {
  expect(strayFigure('800,000 on 24 November 2025', rows)).toBeUndefined();
  expect(strayFigure('800,000 or 700,000', rows)).toBe('700,000');
});
