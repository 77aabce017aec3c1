import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test('takes the text up to the first end of a sentence', () => {
  expect(firstSentence('\n  A clause,  one.  And another.')).toBe('A clause, one.');
});

test('does not end at the point of a number', () => {
  expect(firstSentence('It was 3.5 million. Then more.')).toBe('It was 3.5 million.');
});

test('takes a text without an end whole', () => {
  expect(firstSentence(' Answer 1 ')).toBe('Answer 1');
});
