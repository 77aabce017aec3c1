import { expect, test } from 'vitest';
import { checkContextDated, checkRowDated, knownLater } from './later.ts';
import { rowsUnder } from './rests.ts';

const then = { asOf: '2025-10', learned: '2025-11-26' };

test('a fact is later knowledge by the day that it became known, else by its own', () => {
  expect(knownLater(then)).toBe('2025-11-26');
  expect(knownLater({ asOf: '2025-12' })).toBe('2025-12');
  expect(knownLater({ asOf: '2025-11-24' })).toBeUndefined();
  expect(knownLater({ asOf: '2025' })).toBeUndefined();
});

const row =
  (learned?: string, under: { id: string; learned?: string }[] = []) =>
  () => {
    checkRowDated(learned, [['paper', then]], under);
  };

test('a row of later knowledge says in `learned` since when it is known', () => {
  expect(row()).toThrow(
    'the fact "paper" became known on 26 November 2025, and the site speaks as of 24 November 2025; ' +
      'write learned: 2025-11-26 in the row',
  );
  expect(row('2025-11-25')).toThrow('write learned: 2025-11-26');
  expect(row('2025-11-26')).not.toThrow();
  expect(row('2025-11')).not.toThrow();
});

test('a row that is computed from later rows is later too', () => {
  const under = [{ id: 'press', learned: '2026-01-01' }, { id: 'cap' }];
  expect(row('2025-11-26', under)).toThrow('the row "press" became known on 1 January 2026');
  expect(row('2026-01-01', under)).not.toThrow();
});

test('the rows under a row are those that its cells name', () => {
  const people = { difference: ['press', 'cap'] };
  expect(rowsUnder({ id: 'go', people, share: { cut: ['press.people', 'go.people'] }, fact: 'x' })).toEqual([
    'press',
    'cap',
  ]);
});

test('the context of a claim names the day of what is later', () => {
  const check = (context: string) => () => {
    checkContextDated(context, [['paper', then]]);
  };
  expect(check('Reuters later reported a Russian paper.')).toThrow(
    'name that day ("26 November") in the context',
  );
  expect(check('On 26 November, after the interview, Reuters reported it.')).not.toThrow();
});
