import { expect, test } from 'vitest';
import { wrapText } from '../charts/marks/wrap-text.ts';
import { measureOf } from './measure.ts';
import { textWidth } from './raster.ts';
import { family, serif } from './typeface.ts';

const text = 'At 600,000 Ukraine’s force would still be Europe’s largest after Russia’s';

test('a text is about as wide as its picture, whatever its size', async () => {
  for (const size of [12, 60]) {
    const [widthOf, drawn] = await Promise.all([measureOf(text, size, 650), textWidth(text, size, 650)]);
    expect(Math.abs(widthOf(text) / drawn - 1)).toBeLessThan(0.01);
  }
});

test('semibold text is wider than regular text, and the serif of titles is a face of its own', async () => {
  const title = 'Twenty-eight points';
  const [bold, regular, titles] = await Promise.all([
    measureOf(title, 60, 650),
    measureOf(title, 60, 400),
    measureOf(title, 60, 650, serif),
  ]);
  expect(bold(title)).toBeGreaterThan(regular(title) * 1.02);
  expect(Math.abs(bold(title) - titles(title))).toBeGreaterThan(5);
});

test('text is wrapped within its width as pictures draw it', async () => {
  const lines = wrapText(text, 300, await measureOf(text, 20, 650, family));
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(await textWidth(line, 20, 650)).toBeLessThanOrEqual(301);
});
