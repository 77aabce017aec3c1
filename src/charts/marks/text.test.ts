import fc from 'fast-check';
import { expect, test } from 'vitest';
import { big, linesIn, name, note, textAt, widthOf, wrapped } from './text.ts';
import { textWidth } from './text-width.ts';

test('widths are those of Arial: a figure is 0.556 of the size, a space half of it', () => {
  expect(textWidth('0', 1000, 400)).toBe(556);
  expect(textWidth('600,000', 12, 700)).toBeCloseTo((12 * (6 * 556 + 278)) / 1000);
  expect(textWidth('Wo', 10, 700)).toBeCloseTo(15.55);
});

test('lines follow one another at the height of their own size', () => {
  const { lines } = textAt([0.04, 100], [big('45%'), note('of imports'), name('in 2021')]);
  expect(lines.map(({ y }) => y)).toEqual([100, 115, 131]);
});

test('lines that end at a baseline end there', () => {
  const { lines } = textAt([0, 100], [...linesIn('one\ntwo', note), big('3')], { y: 'last' });
  expect(lines.map(({ y }) => y)).toEqual([60, 75, 100]);
});

test('a line of several runs is as wide as their sum', () => {
  const parts = [big('20%'), note(' under the plan')];
  const sum = parts.reduce((width, part) => width + widthOf(textAt([0, 0], [part])), 0);
  expect(widthOf(textAt([0, 0], [parts]))).toBeCloseTo(sum);
});

test('wrapped lines have room for a face a tenth wider, whatever the words', () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 120, max: 400 }), (all, width) => {
      const lines = wrapped(all, width, note);
      expect(lines.map((line) => line.text).join(' ')).toBe(all);
      for (const line of lines)
        expect(1.1 * widthOf(textAt([0, 0], [line]))).toBeLessThanOrEqual(width + 0.1);
    }),
  );
});
