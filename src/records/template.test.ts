import { expect, test } from 'vitest';
import { exactQuantity } from './quantity.ts';
import { fillTemplate, fillRowTemplate } from './template.ts';

const columns = [{ id: 'people', title: 'People', kind: 'quantity', unit: 'people', decimals: 0 } as const];
const rows = [
  {
    id: 'heflin',
    cells: { people: { ...exactQuantity(800_000), atLeast: true } },
    written: { id: 'heflin' },
  },
];

test('references are replaced by the quantities of the rows', () => {
  expect(fillTemplate('Today {heflin.people}, from {heflin.people.low}.', rows, columns)).toBe(
    'Today 800,000 or more, from 800,000.',
  );
  expect(() => fillTemplate('{nobody.people}', rows, columns)).toThrow('{nobody.people}');
});

test('a spread is the difference of the bounds of a row', () => {
  const range = { ...exactQuantity(300_000), high: 350_000 };
  expect(
    fillTemplate(
      'up to {a.people.spread} more',
      [{ id: 'a', cells: { people: range }, written: { id: 'a' } }],
      columns,
    ),
  ).toBe('up to 50,000 more');
});

test('references in text cells are replaced', () => {
  const row = {
    id: 'cap',
    cells: { count: 'A cut from {heflin.people}', people: null },
    written: { id: 'cap' },
  };
  expect(fillRowTemplate(row, rows, columns).cells).toEqual({
    count: 'A cut from 800,000 or more',
    people: null,
  });
});
