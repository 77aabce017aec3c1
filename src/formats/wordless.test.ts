import { expect, test } from 'vitest';
import { wordless } from './wordless.ts';

test('the words and the names of rows go, the marks stay', () => {
  const drawing =
    '<g data-row="a"><text x="1">Word <tspan>more</tspan></text><path d="M0 0h9" fill="none"/></g>';
  expect(wordless(drawing)).toBe('<g><path d="M0 0h9" fill="none" /></g>');
});

test('what is of class words goes, and groups that it leaves empty', () => {
  expect(wordless('<g data-row="a"><path class="words" d="M0 0"/></g><circle r="2"/>')).toBe(
    '<circle r="2" />',
  );
});

test('names keep their capitals', () => {
  const clip = '<clipPath id="x"><path d="M0 0h9v9z" /></clipPath>';
  expect(wordless(clip)).toBe(clip);
  expect(wordless('<pattern patternUnits="userSpaceOnUse" patternTransform="rotate(45)" />')).toContain(
    'patternTransform="rotate(45)"',
  );
});
