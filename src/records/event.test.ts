import { expect, test } from 'vitest';
import { groupByMonth, checkEvent, event, sortByDate, formatEventDate } from './event.ts';
import type { Site } from './site.ts';
import type { Fact } from './fact.ts';

const schema = event({
  interview: { asOf: '2025-11-24' } as Site['interview'],
  eventGroups: {
    draft: 'The draft',
    talks: 'The talks',
    front: 'The front',
    money: 'Money',
    politics: 'Politics',
  },
});

const written = {
  date: '2025-12-19',
  group: 'money',
  text: 'EU leaders agreed to lend €90 billion.',
  facts: ['loan'],
} as const;
const loan: Fact = {
  label: 'Loan',
  value: { low: 90, high: 90, atLeast: false, about: false },
  unit: 'EUR bn',
  asOf: '2025-12-19',
  status: 'verified',
  sources: ['babel'],
};
const check = (text: string) => () => {
  checkEvent({ ...written, facts: ['loan'], text }, () => loan);
};

test('an event without a date, or before the interview, is rejected', () => {
  expect(schema.safeParse(written).success).toBe(true);
  expect(schema.safeParse({ ...written, date: undefined }).success).toBe(false);
  expect(schema.safeParse({ ...written, date: '2025-11-23' }).error?.issues[0]?.message).toContain(
    'not before',
  );
  expect(schema.safeParse({ ...written, date: '2025-11' }).success).toBe(true);
});

test('every figure in the text must occur in a fact or in the date', () => {
  expect(check('On 19 December they agreed to lend €90 billion.')).not.toThrow();
  expect(check('They agreed to lend €95 billion.')).toThrow('the figure 95 is in none of its facts (loan)');
});

test('days are combined within a month, and written in full across two', () => {
  expect(formatEventDate({ date: '2026-01-23', until: '2026-01-24' })).toBe('23 to 24\u00a0January 2026');
  expect(formatEventDate({ date: '2026-01-31', until: '2026-02-01' })).toBe(
    '31\u00a0January 2026 to 1\u00a0February 2026',
  );
  expect(formatEventDate({ date: '2026-04', said: 'Spring 2026' })).toBe('Spring 2026');
});

test('events are sorted by date, a month before its days', () => {
  const dates = sortByDate([{ date: '2026-02-17' }, { date: '2026-02' }, { date: '2025-12-02' }]);
  expect(dates.map(({ date }) => date)).toEqual(['2025-12-02', '2026-02', '2026-02-17']);
});

test('months are in the order of their events, each with all of its events', () => {
  const [one, two, three] = [{ date: '2025-12-19' }, { date: '2025-12-24' }, { date: '2026-04' }];
  expect(groupByMonth([one, two, three])).toEqual([
    { month: '2025-12', events: [one, two] },
    { month: '2026-04', events: [three] },
  ]);
});
