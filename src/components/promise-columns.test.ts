import { expect, test } from 'vitest';
import { promiseColumn, promiseColumns } from './promise-columns.ts';

test('a column of the table of promises has a title', () => {
  expect(promiseColumn('who')).toBe(promiseColumns['who']);
  expect(new Set(Object.values(promiseColumns)).size).toBe(5);
});

test('a column that does not exist is refused, with the nearest', () => {
  expect(() => promiseColumn('responce')).toThrow(/no such column; did you mean "response"\?/);
});
