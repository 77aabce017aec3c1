import { expect, test } from 'vitest';
import { checkContextDated, checkRowLearned, learnedAfter } from './later-knowledge.ts';
import { sourceRows } from './row-dependencies.ts';

const asOf = '2025-11-24';
const laterFact = { asOf: '2025-10', learned: '2025-11-26' };

test('a fact is later knowledge by the day that it became known, else by its as-of day', () => {
  expect(learnedAfter(laterFact, asOf)).toBe('2025-11-26');
  expect(learnedAfter({ asOf: '2025-12' }, asOf)).toBe('2025-12');
  expect(learnedAfter({ asOf: '2025-11-24' }, asOf)).toBeUndefined();
  expect(learnedAfter({ asOf: '2025' }, asOf)).toBeUndefined();
});

const row =
  (learned?: string, sourceRows: { id: string; learned?: string }[] = []) =>
  () => {
    checkRowLearned(learned, [['paper', laterFact]], sourceRows, asOf);
  };

test('a row with later knowledge needs `learned`', () => {
  expect(row()).toThrow(
    'the fact "paper" became known on 26 November 2025, and the site speaks as of 24 November 2025; ' +
      'write learned: 2025-11-26 in the row',
  );
  expect(row('2025-11-25')).toThrow('write learned: 2025-11-26');
  expect(row('2025-11-26')).not.toThrow();
  expect(row('2025-11')).not.toThrow();
});

test('a row that is computed from later rows is later knowledge too', () => {
  const sources = [{ id: 'press', learned: '2026-01-01' }, { id: 'cap' }];
  expect(row('2025-11-26', sources)).toThrow('the row "press" became known on 1 January 2026');
  expect(row('2026-01-01', sources)).not.toThrow();
});

test('the source rows of a row are those that its cells name', () => {
  const people = { difference: ['press', 'cap'] };
  expect(sourceRows({ id: 'go', people, share: { cut: ['press.people', 'go.people'] }, fact: 'x' })).toEqual([
    'press',
    'cap',
  ]);
});

test('the context of a claim must name the day of later knowledge', () => {
  const check = (context: string) => () => {
    checkContextDated(context, [['paper', laterFact]], asOf);
  };
  expect(check('Reuters later reported a Russian paper.')).toThrow(
    'name that day ("26 November") in the context',
  );
  expect(check('On 26 November, after the interview, Reuters reported it.')).not.toThrow();
});
