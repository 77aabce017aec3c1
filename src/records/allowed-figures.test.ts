import { expect, test } from 'vitest';
import { maskAllowed } from './allowed-figures.ts';

const mask = maskAllowed({ names: ['G8', 'text of 19'], counts: { 'two sides': 'the sentence names both' } });

test('allowed names and counts become spaces, whole words alone, across lines and no-break spaces', () => {
  expect(mask('Two\nsides, the G8, a text\u00a0of 19')).toBe('         , the   , a           ');
  expect(mask('G88, two sidesteps, 1.G8')).toBe('G88, two sidesteps, 1.G8');
});

test('an empty list allows nothing', () => {
  expect(maskAllowed({ names: [], counts: {} })('the G8')).toBe('the G8');
});
