import { expect, test } from 'vitest';
import { svg11 } from './svg-11.ts';

test('attributes that SVG 1.1 does not have are removed, and weights are in hundreds', () => {
  const markup =
    '<svg viewBox="0 0 1 1"><g class="words" hidden data-row="a" aria-label="A"><text font-weight="650">A</text></g></svg>';
  expect(svg11(markup)).toBe(
    '<svg viewBox="0 0 1 1"><g class="words"><text font-weight="700">A</text></g></svg>',
  );
});

test('references to shapes stay', () => {
  const markup = '<svg><use xlink:href="#a" fill="url(#b)"></use></svg>';
  expect(svg11(markup)).toMatch(/^<svg><use xlink:href="#a" fill="url\(#b\)" ?\/><\/svg>$/);
});
