import { expect, test } from 'vitest';
import { wrapText } from '../charts/marks/wrap-text.ts';
import { textMeasure } from './measure-text.ts';
import { textWidth } from './raster.ts';
import { sansFamily, serifFamily } from './fonts.ts';

const text = 'At 600,000 Ukraine’s force would still be Europe’s largest after Russia’s';

test('the measured width of a text is about its width in a picture, at any size', async () => {
  for (const size of [12, 60]) {
    const [widthOf, drawn] = await Promise.all([textMeasure(text, size, 650), textWidth(text, size, 650)]);
    expect(Math.abs(widthOf(text) / drawn - 1)).toBeLessThan(0.01);
  }
});

test('semibold text is wider than regular text, and the serif font of titles has its own widths', async () => {
  const title = 'Twenty-eight points';
  const [bold, regular, titles] = await Promise.all([
    textMeasure(title, 60, 650),
    textMeasure(title, 60, 400),
    textMeasure(title, 60, 650, serifFamily),
  ]);
  expect(bold(title)).toBeGreaterThan(regular(title) * 1.02);
  expect(Math.abs(bold(title) - titles(title))).toBeGreaterThan(5);
});

test('wrapped lines fit their width in pictures', async () => {
  const lines = wrapText(text, 300, await textMeasure(text, 20, 650, sansFamily));
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(await textWidth(line, 20, 650)).toBeLessThanOrEqual(301);
});
