import { expect, test } from 'vitest';
import { checkWrittenDates } from './written-dates.ts';

const check = (text: string) => () => {
  checkWrittenDates(text, 'content/facts.yaml');
};

test.each([
  ['on\n31 February 2026', ':2: "31 February 2026": there is no such day; February 2026 has 28 days'],
  ['on 31\nApril', ':1: "31 April": there is no such day; April 2024 has 30 days'],
  ['April 31, 2026', ':1: "April 31, 2026": there is no such day'],
  ['0 May', ':1: "0 May": there is no such day'],
  ['29 February 2026', ':1: "29 February 2026": there is no such day'],
])('a date in words that is not in the calendar is rejected: %j', (text, message) => {
  expect(check(text)).toThrow(`content/facts.yaml${message}`);
});

test('dates in the calendar, and numbers beside the name of a month, are allowed', () => {
  for (const text of ['29 February 2024', '29 February', '30 April', 'in February 2025', '1,050 May 2025'])
    expect(check(text), text).not.toThrow();
});
