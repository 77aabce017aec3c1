import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceText, wrapText } from './wrap-text.ts';

const letters = (words: string) => words.length;

test('lines are filled, and a longer word stands alone', () => {
  expect(wrapText('the US Army Secretary hands over a draft', 12, letters)).toEqual([
    'the US Army',
    'Secretary',
    'hands over a',
    'draft',
  ]);
  expect(wrapText('a reconstruction', 5, letters)).toEqual(['a', 'reconstruction']);
});

test('balanced lines are as many, and about equally long', () => {
  expect(balanceText('the US Army Secretary hands over a draft', 22, letters)).toEqual([
    'the US Army Secretary',
    'hands over a draft',
  ]);
  expect(balanceText('one two three four', 17, letters)).toEqual(['one two', 'three four']);
});

test('no line ends at a no-break space', () => {
  expect(wrapText('on 24\u00a0November 2025', 11, letters)).toEqual(['on', '24\u00a0November', '2025']);
});

test('where hyphens break, a line may end after one', () => {
  expect(wrapText('a 28-point plan', 5, letters)).toEqual(['a', '28-point', 'plan']);
  expect(wrapText('a 28-point plan', 5, letters, 'hyphens')).toEqual(['a 28-', 'point', 'plan']);
});

test('no word is lost, and only a lone word is wider than the lines may be', () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (words, width) => {
      const [filled, balanced] = [wrapText(words, width, letters), balanceText(words, width, letters)];
      expect(balanced).toHaveLength(filled.length);
      for (const lines of [filled, balanced]) {
        expect(lines.join(' ')).toBe(words);
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }
    }),
  );
});
