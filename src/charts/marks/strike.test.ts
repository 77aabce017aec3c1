import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strike, strikeCurve } from './strike.ts';
import { taperedStrike } from './tapered-strike.ts';
import { curveLength, wholeDashes } from './whole-dashes.ts';

const pixels = fc.integer({ min: 10, max: 400 });
const box = fc.record({ x: pixels, y: pixels, width: pixels, height: pixels });
const numbersIn = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(Number);

test('a stroke goes from bottom left to top right, past the edges of its box', () => {
  expect(strike({ x: 10, y: 10, width: 30, height: 40 }, 0)).toBe('M10 50Q28 33 40 10');
  expect(numbersIn(strike({ x: 10, y: 10, width: 30, height: 40 })).slice(0, 2)).toEqual([7, 53]);
});

test('a firm stroke has pointed ends, and is as wide as asked in its middle', () => {
  fc.assert(
    fc.property(box, (of) => {
      const [x = 0, y = 0, aX = 0, aY = 0, endX = 0, endY = 0, bX = 0, bY = 0, ...last] = numbersIn(
        taperedStrike(of, 5, 6),
      );
      expect(last).toEqual([x, y]);
      expect([x, y, endX, endY]).toEqual([of.x - 5, of.y + of.height + 5, of.x + of.width + 5, of.y - 5]);
      expect(Math.hypot(aX - bX, aY - bY) / 2).toBeCloseTo(6, 0);
    }),
  );
});

test('a curve is longer than its chord, and about as long if it is slightly bowed', () => {
  expect(
    curveLength([
      [0, 0],
      [5, 0],
      [10, 0],
    ]),
  ).toBeCloseTo(10, 9);
  fc.assert(
    fc.property(box, (of) => {
      const curve = strikeCurve(of, 0);
      const chord = Math.hypot(of.width, of.height);
      expect(curveLength(curve)).toBeGreaterThanOrEqual(chord - 1e-9);
      expect(curveLength(curve)).toBeLessThan(1.03 * chord);
    }),
  );
});

test('a broken line begins and ends on a whole dash', () => {
  expect(wholeDashes(50, 10, 10)).toBe('10 10');
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 720 }), (length) => {
      const [dash = 0, gap = 0] = wholeDashes(length, 12, 8).split(' ').map(Number);
      const dashes = (length + gap) / (dash + gap);
      expect(dashes).toBeCloseTo(Math.round(dashes), 1);
      expect(dash / gap).toBeCloseTo(1.5, 1);
    }),
  );
});
