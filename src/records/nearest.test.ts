import { expect, test } from 'vitest';
import { nearestOf, suggest } from './nearest.ts';

test.each([
  ['asof', 'asOf'],
  ['alto', 'alt'],
  ['Chrat', 'Chart'],
  ['tittle', 'title'],
  ['publisher', undefined],
  ['', undefined],
])('of the words known, "%s" is nearest to %s', (word, near) => {
  expect(nearestOf(word, ['title', 'alt', 'asOf', 'Chart', 'n'])).toBe(near);
});

test('of words that are alike, the nearest is meant', () => {
  expect(nearestOf('cap-lo', ['cap-high', 'cap-low'])).toBe('cap-low');
});

test('where nothing is near, all that would be right is named', () => {
  expect(suggest('asof', ['title', 'asOf'])).toBe('did you mean "asOf"?');
  expect(suggest('colour', ['title', 'asOf'])).toBe('there are title, asOf');
  expect(suggest('colour', [])).toBe('leave it out');
});
