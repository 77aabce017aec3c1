import { expect, test } from 'vitest';
import { closestWord, suggest } from './suggest.ts';

test.each([
  ['asof', 'asOf'],
  ['alto', 'alt'],
  ['Chrat', 'Chart'],
  ['tittle', 'title'],
  ['publisher', undefined],
  ['', undefined],
])('the known word closest to "%s" is %s', (word, near) => {
  expect(closestWord(word, ['title', 'alt', 'asOf', 'Chart', 'n'])).toBe(near);
});

test('of similar words the closest is returned', () => {
  expect(closestWord('cap-lo', ['cap-high', 'cap-low'])).toBe('cap-low');
});

test('without a close match all known words are listed', () => {
  expect(suggest('asof', ['title', 'asOf'])).toBe('did you mean "asOf"?');
  expect(suggest('colour', ['title', 'asOf'])).toBe('there are title, asOf');
  expect(suggest('colour', [])).toBe('leave it out');
});
