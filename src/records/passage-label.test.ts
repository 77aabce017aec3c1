import { expect, test } from 'vitest';
import { attribution, passageLabel, passagePlace } from './passage-label.ts';

test('a passage has a label', () => {
  expect(['a1-2', 'q3', 'standfirst-1', 'caption-1', 'disclosure'].map(passageLabel)).toEqual([
    'answer 1',
    'question 3',
    'introduction',
    'caption 1',
    'disclosure',
  ]);
});

test('a passage is a place in a sentence', () => {
  expect(['a1-2', 'standfirst-1'].map(passagePlace)).toEqual(['answer 1', 'the introduction']);
});

const voices = {
  speaker: { name: 'Jane Doe', role: 'Professor', institution: 'Tufts University' },
  publisher: { name: 'A newspaper', url: 'https://newspaper.example/' },
};

test('answers are the speaker’s, questions and the introduction the publisher’s', () => {
  expect(attribution('a1-2', voices)).toBe('Jane Doe, answer 1');
  expect(attribution('q3', voices)).toBe('A newspaper, question 3');
});
