import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circle, sector } from './circle-path.ts';

test('a circle is two half circles that meet', () => {
  expect(circle(10, 20, 5)).toBe('M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0');
});

test('a sector begins at the top and turns clockwise; the larger arc is that of more than half', () => {
  expect(sector(10, 20, 5, 25)).toBe('M10 20V15A5 5 0 0 1 15 20Z');
  expect(sector(10, 20, 5, 75)).toBe('M10 20V15A5 5 0 1 1 5 20Z');
});

test('its width equals its height for any radius', () => {
  const pixels = fc.double({ min: 0.5, max: 500, noNaN: true });
  fc.assert(
    fc.property(pixels, pixels, pixels, (x, y, radius) => {
      const [, half, , across, back] =
        /a(\S+) (\S+) 0 1 0 (\S+) 0a.* (\S+) 0$/.exec(circle(x, y, radius)) ?? [];
      expect(Number(across)).toBeCloseTo(2 * Number(half), 9);
      expect(Number(back)).toBe(-Number(across));
      expect(Math.abs(Number(half) - radius)).toBeLessThanOrEqual(0.05 + 1e-9);
    }),
  );
});
