import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPencil, unmarked } from './pencil.ts';

test('a marked line is read into runs', () => {
  expect(readPencil('Army capped at ~~800,000 or more~~ **600,000**')).toEqual([
    { mark: 'plain', text: 'Army capped at ' },
    { mark: 'struck', text: '800,000 or more' },
    { mark: 'plain', text: ' ' },
    { mark: 'strong', text: '600,000' },
  ]);
  expect(readPencil('((No invasions)), no NATO growth').map(({ mark }) => mark)).toEqual([
    'circled',
    'plain',
  ]);
  expect(readPencil('==Five regions== settled')[0]).toEqual({ mark: 'hatched', text: 'Five regions' });
});

test('a mark that is opened and not closed is refused', () => {
  expect(() => readPencil('Army ~~800,000')).toThrow('opened and not closed');
});

test('a line without marks keeps struck words, but where others stand in their place', () => {
  expect(unmarked('held to ~~800,000 or more~~ **600,000** people')).toBe('held to 600,000 people');
  expect(unmarked('~~Sanctions~~ lifted; ==the rest== ((expected))')).toBe(
    'Sanctions lifted; the rest expected',
  );
});

test('no words are lost', () => {
  const word = fc.stringMatching(/^[a-z ]+$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const line = words.map((text, index) => (index % 2 ? `~~${text}~~` : text)).join('');
      expect(
        readPencil(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(words.join(''));
    }),
    { seed: 28 },
  );
});
