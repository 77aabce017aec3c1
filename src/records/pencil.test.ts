import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePencil, stripPencil } from './pencil.ts';

test('a line in pencil notation is parsed into runs', () => {
  expect(parsePencil('Army capped at ~~800,000 or more~~ **600,000**')).toEqual([
    { style: 'plain', text: 'Army capped at ' },
    { style: 'struck', text: '800,000 or more' },
    { style: 'plain', text: ' ' },
    { style: 'strong', text: '600,000' },
  ]);
  expect(parsePencil('((No invasions)), no NATO growth').map(({ style }) => style)).toEqual([
    'circled',
    'plain',
  ]);
  expect(parsePencil('==Five regions== settled')[0]).toEqual({ style: 'hatched', text: 'Five regions' });
});

test('a style that is opened and not closed is rejected', () => {
  expect(() => parsePencil('Army ~~800,000')).toThrow('opened and not closed');
});

test('the plain text keeps struck words unless strong words replace them', () => {
  expect(stripPencil('held to ~~800,000 or more~~ **600,000** people')).toBe('held to 600,000 people');
  expect(stripPencil('Armed forces: ~~800,000 or more~~ to **600,000**')).toBe('Armed forces: 600,000');
  expect(stripPencil('~~Sanctions~~ lifted; ==the rest== ((expected))')).toBe(
    'Sanctions lifted; the rest expected',
  );
});

test('no words are lost', () => {
  const word = fc.stringMatching(/^[a-z ]+$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const line = words.map((text, index) => (index % 2 ? `~~${text}~~` : text)).join('');
      expect(
        parsePencil(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(words.join(''));
    }),
    { seed: 28 },
  );
});
