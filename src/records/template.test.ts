import { expect, test } from 'vitest';
import { exactly } from './quantity.ts';
import { print, printRow, strayFigure } from './template.ts';

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

test('words in a cell are printed from the rows', () => {
  const row = {
    id: 'cap',
    cells: { count: 'A cut from {heflin.people}', people: null },
    written: { id: 'cap' },
  };
  expect(printRow(row, rows, columns).cells).toEqual({ count: 'A cut from 800,000 or more', people: null });
});

test('a figure that no row holds is found, dates and names apart', () => {
  expect(strayFigure('the G8, 800,000.00', rows)).toBeUndefined();
  expect(strayFigure('the G8 of 1234,567', rows)).toBe('1234,567');
  expect(strayFigure('800,000 on 24 November 2025', rows)).toBeUndefined();
  expect(strayFigure('800,000 or 700,000', rows)).toBe('700,000');
});
