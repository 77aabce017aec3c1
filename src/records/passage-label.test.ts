import { expect, test } from 'vitest';
import { passageLabel, attribution } from './passage-label.ts';

test('a passage has a label', () => {
  expect(['a1-2', 'q3', 'standfirst-1', 'caption-1', 'disclosure'].map(passageLabel)).toEqual([
    'answer 1',
    'question 3',
    'introduction',
    'caption 1',
    'disclosure',
  ]);
});

test('answers are Heflin’s, questions and the introduction are not', () => {
  expect(attribution('a1-2')).toBe('Donald Heflin, answer 1');
  expect(attribution('q3')).toBe('The Conversation, question 3');
});
