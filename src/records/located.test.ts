import { expect, test } from 'vitest';
import { lineNamed, located, locateIn } from './located.ts';

const text = `alt: >-
  Dots.
rows:
  - id: cap
    people: 600000
  - { id: cap-low, people: 1 }
troops-ua:
  label: cap
'11':
  quote: cap
`;

test.each([
  ['row cap: the cell is missing', 4],
  ['row cap-low, column people: 3 is not an amount', 6],
  ['alt: "17" is in no row', 1],
  ['troops-ua: there is no source "x"', 7],
  ['11: "words" is not word for word', 9],
  ['row gone: this id stands twice', undefined],
  ['nothing named at all', undefined],
])('%s leads to its line', (message, line) => {
  expect(lineNamed(text, message)).toBe(line);
});

const fail = (message: string) => () => {
  throw new Error(message);
};

test('what is thrown keeps its reason, with the place before it', () => {
  const locate = locateIn(new Map([['content/x.yaml', new TextEncoder().encode(text)]]));
  expect(() => located('army.mdx:3', () => 1)).not.toThrow();
  expect(() => located('army.mdx:3', fail('no such fact'))).toThrow('army.mdx:3: no such fact');
  expect(() => locate('content/x.yaml', fail('gone: no such id'))).toThrow(
    'content/x.yaml: gone: no such id',
  );
  expect(() => locate('content/x.yaml', fail('11: no such id'))).toThrow('content/x.yaml:9: 11: no such id');
});
