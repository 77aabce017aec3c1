import { expect, test } from 'vitest';
import { placeOf, saidBy } from './place.ts';

test('a passage’s place is said', () => {
  expect(['a1-2', 'q3', 'standfirst-1', 'caption-1', 'disclosure'].map(placeOf)).toEqual([
    'answer 1',
    'question 3',
    'introduction',
    'caption 1',
    'disclosure',
  ]);
});

test('answers are Heflin’s, questions and the introduction are not', () => {
  expect(saidBy('a1-2')).toBe('Donald Heflin, answer 1');
  expect(saidBy('q3')).toBe('The Conversation, question 3');
});
