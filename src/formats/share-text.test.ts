import { expect, test } from 'vitest';
import { textWidth } from './raster.ts';
import { fitText } from './share-text.ts';
import { sansFamily } from './fonts.ts';

const room = { face: sansFamily, weight: 650, width: 700, sizes: [60, 50, 40], lines: [2, 2, 2] };
const text = 'Most of what Russia would gain it already holds';

test('a text is set in the largest size that fits, loses no word and is balanced', async () => {
  const { size, lines } = await fitText(text, room);
  expect(size).toBe(50);
  expect(lines.join(' ')).toBe(text);
  const [first = 0, second = 0] = await Promise.all(lines.map((line) => textWidth(line, size, 650)));
  expect(Math.max(first, second)).toBeLessThanOrEqual(701);
  expect(Math.min(first, second)).toBeGreaterThan(450);
});

test('a text that fits in no size is set in the smallest', async () => {
  const { size, lines } = await fitText(text, { ...room, width: 200 });
  expect(size).toBe(40);
  expect(lines.length).toBeGreaterThan(2);
});
