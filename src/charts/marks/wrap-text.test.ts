import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapTextEvenly, wrapText } from './wrap-text.ts';

const characterCount = (text: string) => text.length;

test('lines are filled, and a word wider than a line gets its own line', () => {
  expect(wrapText('the US Army Secretary hands over a draft', 12, characterCount)).toEqual([
    'the US Army',
    'Secretary',
    'hands over a',
    'draft',
  ]);
  expect(wrapText('a reconstruction', 5, characterCount)).toEqual(['a', 'reconstruction']);
});

test('balanced lines are as many as filled ones, and about equally long', () => {
  expect(wrapTextEvenly('the US Army Secretary hands over a draft', 22, characterCount)).toEqual([
    'the US Army Secretary',
    'hands over a draft',
  ]);
  expect(wrapTextEvenly('one two three four', 17, characterCount)).toEqual(['one two', 'three four']);
});

test('no line breaks at a no-break space', () => {
  expect(wrapText('on 24\u00a0November 2025', 11, characterCount)).toEqual([
    'on',
    '24\u00a0November',
    '2025',
  ]);
});

test('with hyphen breaks, a line may end after a hyphen', () => {
  expect(wrapText('a 28-point plan', 5, characterCount)).toEqual(['a', '28-point', 'plan']);
  expect(wrapText('a 28-point plan', 5, characterCount, 'hyphens')).toEqual(['a 28-', 'point', 'plan']);
});

test('no word is lost, and only a lone word is wider than the lines may be', () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (words, width) => {
      const [filled, balanced] = [
        wrapText(words, width, characterCount),
        wrapTextEvenly(words, width, characterCount),
      ];
      expect(balanced).toHaveLength(filled.length);
      for (const lines of [filled, balanced]) {
        expect(lines.join(' ')).toBe(words);
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }
    }),
  );
});
