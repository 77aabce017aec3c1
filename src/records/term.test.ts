import { expect, test } from 'vitest';
import { createTermSplitter, term, createTermLookup } from './term.ts';

const oblast = { title: 'oblast', forms: ['oblasts'], text: 'A region of Ukraine, such as Donetsk.' };
const termOf = createTermLookup(new Map([['oblast', oblast]]));

test('a term is found by its title and forms, in any case, across line endings', () => {
  expect(termOf('Oblasts')).toMatchObject({ id: 'oblast', title: 'oblast' });
  const line = createTermLookup(new Map([['line', { ...oblast, title: 'line of contact', forms: [] }]]));
  expect(line('line\nof contact').id).toBe('line');
});

test('an unknown word is rejected with the known words', () => {
  expect(() => termOf('raion')).toThrow(
    '"raion" is not a term in content/glossary.yaml; write one of oblast, oblasts',
  );
});

test('two terms with the same form are rejected', () => {
  expect(() =>
    createTermLookup(
      new Map([
        ['a', oblast],
        ['b', { ...oblast, title: 'Oblast', forms: [] }],
      ]),
    ),
  ).toThrow('b: "oblast" is a form of a already');
});

test('a term needs a definition', () => {
  expect(term.safeParse({ title: 'oblast', text: 'A region' }).success).toBe(false);
});

test('a text is split at terms, each once, longest form first', () => {
  const split = createTermSplitter(
    new Map([['oblast', { ...oblast, forms: ['oblasts', 'oblast of Donetsk'] }]]),
  );
  const text = 'The oblast of Donetsk, an oblast, no oblastic word.';
  const segments = split(text);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.filter(({ isTerm }) => isTerm).map((segment) => segment.text)).toEqual([
    'oblast of Donetsk',
  ]);
});
