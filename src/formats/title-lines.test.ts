import { expect, test } from 'vitest';
import { titleLines } from './title-lines.ts';

test.each([
  ['Twenty-eight points', ['Twenty-eight', 'points']],
  ['A plan in four words', ['A plan in', 'four words']],
  ['Plan', ['Plan']],
])('"%s" is set in lines of about one length', (title, lines) => {
  expect(titleLines(title)).toEqual(lines);
});
