import { expect, test } from 'vitest';
import { checkEntryNumbers } from './entry-numbers.ts';

const check = (text: string) => () => {
  checkEntryNumbers(text, 'content/x.yaml', { point: 5, answer: 2, chart: 1 });
};

test.each(['points 1 to 5', 'Point 5 and answer 2', 'chart 1', '99 points', 'at one point 30 per cent'])(
  '“%s” is right',
  (text) => {
    expect(check(text)).not.toThrow();
  },
);

test.each([
  ['a\npoint 6', 'content/x.yaml:2: there is no point 6; there are 5 points'],
  ['points 2, 4 and 7', 'content/x.yaml:1: there is no point 7'],
  ['answer 0', 'there is no answer 0; there are 2 answers'],
  ['chart 2', 'there is no chart 2; there is one chart'],
])('“%s” names what is not there', (text, message) => {
  expect(check(text)).toThrow(message);
});
