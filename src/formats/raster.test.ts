import { expect, test } from 'vitest';
import { textWidth } from './raster.ts';
import { wrap } from './wrap.ts';

test('semibold text is wider than regular text', async () => {
  const [bold, regular] = await Promise.all([
    textWidth('A headline', 20, 650),
    textWidth('A headline', 20, 400),
  ]);
  expect(bold).toBeGreaterThan(regular * 1.02);
});

test('text is wrapped within its width and loses no word', async () => {
  const text = 'At 600,000 Ukraine’s force would still be Europe’s largest after Russia’s';
  const lines = await wrap(text, 20, 650, 300);
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(await textWidth(line, 20, 650)).toBeLessThanOrEqual(300);
});
