import { expect, test } from 'vitest';
import { exactQuantity } from '../records/quantity.ts';
import { countsOf, planRow } from './counts.ts';

const rowOf = (id: string, low: number, high = low) => ({
  id,
  cells: { people: { ...exactQuantity(low), high } },
  written: { id },
});
const rows = [rowOf('president', 880_000), rowOf('press', 850_000, 900_000), rowOf('heflin', 800_000)];

test('the lowest and the highest count are found by their numbers, whatever the order and the ids', () => {
  const { lowest, between, highest, low, high } = countsOf(rows, 'people');
  expect([lowest.id, highest.id, low, high]).toEqual(['heflin', 'press', 800_000, 900_000]);
  expect(between.map(({ id }) => id)).toEqual(['president']);
});

test('one count is the lowest and the highest', () => {
  expect(countsOf(rows.slice(0, 1), 'people')).toMatchObject({ low: 880_000, high: 880_000, between: [] });
});

test('a drawing without counts or without a row of the plan is refused', () => {
  expect(() => countsOf([], 'people')).toThrow('needs rows that count people');
  expect(() => countsOf(rows, 'area')).toThrow('column area');
  expect(() => planRow(rows)).toThrow('plan: true');
});
