import { expect, test } from 'vitest';
import { spotBy, term, termsBy } from './term.ts';

const oblast = { title: 'oblast', forms: ['oblasts'], text: 'A region of Ukraine, such as Donetsk.' };
const termOf = termsBy(new Map([['oblast', oblast]]));

test('a term is found by its title and its forms, in any case, over line ends', () => {
  expect(termOf('Oblasts')).toMatchObject({ id: 'oblast', title: 'oblast' });
  const line = termsBy(new Map([['line', { ...oblast, title: 'line of contact', forms: [] }]]));
  expect(line('line\nof contact').id).toBe('line');
});

test('an unknown word is refused with the words that are known', () => {
  expect(() => termOf('raion')).toThrow(
    '"raion" is no term of content/glossary.yaml; write one of oblast, oblasts',
  );
});

test('two terms with one form are refused', () => {
  expect(() =>
    termsBy(
      new Map([
        ['a', oblast],
        ['b', { ...oblast, title: 'Oblast', forms: [] }],
      ]),
    ),
  ).toThrow('b: "oblast" is a form of a already');
});

test('a term needs words that explain it', () => {
  expect(term.safeParse({ title: 'oblast', text: 'A region' }).success).toBe(false);
});

test('a text is divided where terms stand, each once, the longest form first', () => {
  const spot = spotBy(new Map([['oblast', { ...oblast, forms: ['oblasts', 'oblast of Donetsk'] }]]));
  const text = 'The oblast of Donetsk, an oblast, no oblastic word.';
  const stretches = spot(text);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  expect(stretches.filter(({ known }) => known).map((stretch) => stretch.text)).toEqual([
    'oblast of Donetsk',
  ]);
});
