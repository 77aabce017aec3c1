import { polygonContains } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRing } from './cut-ring.ts';
import { ringArea, type ScreenPoint } from './paths.ts';

const area = (rings: readonly ScreenPoint[][]) => rings.reduce((sum, ring) => sum + ringArea(ring), 0);
const square: ScreenPoint[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
/** A comb with two teeth over the square. */
const comb: ScreenPoint[] = [
  [1, -1],
  [3, -1],
  [3, 11.5],
  [5, 11.5],
  [5, -1],
  [7, -1],
  [7, 13],
  [1, 13],
];

test('a ring is cut into as many parts as lie inside another, and outside it', () => {
  expect(cutRing(square, comb, 'inside')).toHaveLength(2);
  expect(area(cutRing(square, comb, 'inside'))).toBeCloseTo(40);
  expect(cutRing(square, comb, 'outside')).toHaveLength(3);
  expect(area(cutRing(square, comb, 'outside'))).toBeCloseTo(60);
});

test('rings that do not cross are whole, or not there', () => {
  const inner: ScreenPoint[] = square.map(([x, y]) => [4 + x / 10, 4 + y / 10]);
  const away: ScreenPoint[] = square.map(([x, y]) => [x + 20, y]);
  expect(cutRing(inner, square, 'inside')).toEqual([inner]);
  expect(cutRing(square, inner, 'inside')).toEqual([inner]);
  expect(cutRing(inner, square, 'outside')).toEqual([]);
  expect(cutRing(square, away, 'inside')).toEqual([]);
  expect(cutRing(square, away, 'outside')).toEqual([square]);
});

test('the parts inside and outside have the area of the whole, whatever the directions', () => {
  const star = fc
    .tuple(
      fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 5, maxLength: 12 }),
      fc.boolean(),
    )
    .map(([radii, backwards]) => {
      const ring = radii.map((radius, index): ScreenPoint => {
        const angle = (2 * Math.PI * index) / radii.length;
        return [radius * Math.cos(angle), radius * Math.sin(angle)];
      });
      return backwards ? ring.reverse() : ring;
    });
  const shift = fc.tuple(
    fc.double({ min: 0.11, max: 5, noNaN: true }),
    fc.double({ min: 0.13, max: 5, noNaN: true }),
  );
  fc.assert(
    fc.property(star, star, shift, (ring, star, [x, y]) => {
      const knife = star.map(([px, py]): ScreenPoint => [px + x, py + y]);
      fc.pre(knife.some((point) => !polygonContains(ring, point)));
      const [inside, outside] = [cutRing(ring, knife, 'inside'), cutRing(ring, knife, 'outside')];
      const swapped = cutRing(knife, ring, 'inside');
      expect(area(inside)).toBeCloseTo(area(swapped), 6);
      expect(area(inside) + area(outside)).toBeCloseTo(ringArea(ring), 6);
    }),
    { seed: 28 },
  );
});
