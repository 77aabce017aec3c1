import { expect, test } from 'vitest';
import { withoutText } from './without-text.ts';

test('text and row attributes are removed, marks are kept', () => {
  const drawing =
    '<g data-row="a"><text x="1">Word <tspan>more</tspan></text><path d="M0 0h9" fill="none"/></g>';
  expect(withoutText(drawing)).toBe('<g><path d="M0 0h9" fill="none" /></g>');
});

test('elements of class words and groups that are then empty are removed', () => {
  expect(withoutText('<g data-row="a"><path class="words" d="M0 0"/></g><circle r="2"/>')).toBe(
    '<circle r="2" />',
  );
});

test('element and attribute names keep their case', () => {
  const clip = '<clipPath id="x"><path d="M0 0h9v9z" /></clipPath>';
  expect(withoutText(clip)).toBe(clip);
  expect(withoutText('<pattern patternUnits="userSpaceOnUse" patternTransform="rotate(45)" />')).toContain(
    'patternTransform="rotate(45)"',
  );
});
