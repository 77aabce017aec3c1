import { expect, test } from 'vitest';
import { textWidth } from './raster.ts';
import { fit } from './share-words.ts';
import { family } from './typeface.ts';

const room = { face: family, weight: 650, width: 700, sizes: [60, 50, 40], lines: [2, 2, 2] };
const text = 'Most of what Russia would gain it already holds';

test('a text takes the largest size whose lines hold it, loses no word and is balanced', async () => {
  const { size, lines } = await fit(text, room);
  expect(size).toBe(50);
  expect(lines.join(' ')).toBe(text);
  const [first = 0, second = 0] = await Promise.all(lines.map((line) => textWidth(line, size, 650)));
  expect(Math.max(first, second)).toBeLessThanOrEqual(701);
  expect(Math.min(first, second)).toBeGreaterThan(450);
});

test('a text that no size holds is set in the smallest', async () => {
  const { size, lines } = await fit(text, { ...room, width: 200 });
  expect(size).toBe(40);
  expect(lines.length).toBeGreaterThan(2);
});
