import { expect, test } from 'vitest';
import { lineOfEntry, withLocation, withYamlLocation } from './with-location.ts';

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
  ['row gone: this id is used twice', undefined],
  ['nothing named at all', undefined],
])('%s has its line', (message, line) => {
  expect(lineOfEntry(text, message)).toBe(line);
});

const fail = (message: string) => () => {
  throw new Error(message);
};

test('a rethrown error keeps its message, with the location before it', () => {
  const locate = withYamlLocation(new Map([['content/x.yaml', new TextEncoder().encode(text)]]));
  expect(() => withLocation('army.mdx:3', () => 1)).not.toThrow();
  expect(() => withLocation('army.mdx:3', fail('no such fact'))).toThrow('army.mdx:3: no such fact');
  expect(() => locate('content/x.yaml', fail('gone: no such id'))).toThrow(
    'content/x.yaml: gone: no such id',
  );
  expect(() => locate('content/x.yaml', fail('11: no such id'))).toThrow('content/x.yaml:9: 11: no such id');
});
