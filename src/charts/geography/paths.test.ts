import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from './clip.ts';
import { parsePath } from './parse-path.fixture.ts';
import { ringArea, type ScreenPoint, linesPath, ringsPath } from './paths.ts';
import { simplify } from './simplify.ts';

const integer = fc.integer({ min: -2000, max: 2000 });
const line = fc.array(fc.tuple(integer, integer), { minLength: 2, maxLength: 40 });
const square: ScreenPoint[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe('a path', () => {
  test('has whole numbers, and a ring is closed', () => {
    expect(
      linesPath([
        [
          [3.2, 4],
          [5, 1],
        ],
      ]),
    ).toBe('M3,4L5,1');
    expect(ringsPath([square])).toBe('M0,0L10,0L10,10L0,10Z');
  });

  test('leaves out rings that are too small', () => {
    expect(ringsPath([square], 101)).toBe('');
  });

  test('contains every point', () => {
    fc.assert(
      fc.property(line, (dots) => {
        expect(parsePath(linesPath([dots]))).toEqual([dots]);
      }),
      { seed: 28 },
    );
  });
});

describe('a simplified line', () => {
  test('loses the point with the smallest triangle', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 2.4],
          [10, 5],
          [20, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 5],
      [20, 0],
    ]);
  });

  test('keeps its ends and order, and has no new point', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 5000 }), (dots, least) => {
        const found = simplify(dots, least);
        expect([found[0], found.at(-1)]).toEqual([dots[0], dots.at(-1)]);
        const places = found.map((dot) => dots.indexOf(dot));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { seed: 28 },
    );
  });
});

describe('a window', () => {
  const window = { left: 0, top: 0, right: 100, bottom: 60 };

  test('clips a ring to the part inside it', () => {
    const ring: ScreenPoint[] = [
      [-50, -50],
      [50, -50],
      [50, 30],
      [-50, 30],
    ];
    expect(ringArea(clipRing(ring, window))).toBe(50 * 30);
  });

  test('leaves nothing of a ring outside it', () => {
    fc.assert(
      fc.property(line, (ring) => {
        for (const [x, y] of clipRing(ring, window)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(100 + 1e-9);
          expect(y).toBeLessThanOrEqual(60 + 1e-9);
        }
      }),
      { seed: 28 },
    );
  });

  test('keeps the parts of a line inside it, cut at its edges', () => {
    const line: ScreenPoint[] = [
      [-9, 5],
      [5, 5],
      [120, 5],
      [200, 5],
      [300, 5],
      [5, 15],
    ];
    const [first, second, ...others] = clipLine(line, window);
    expect(first).toEqual([
      [0, 5],
      [5, 5],
      [100, 5],
    ]);
    expect(second?.at(-1)).toEqual([5, 15]);
    expect(second?.[0]?.[0]).toBeCloseTo(100);
    expect(others).toEqual([]);
  });

  test('keeps a line that crosses it without a point in it, and nothing of one that passes it', () => {
    expect(
      clipLine(
        [
          [-10, 30],
          [110, 30],
        ],
        window,
      ),
    ).toEqual([
      [
        [0, 30],
        [100, 30],
      ],
    ]);
    expect(
      clipLine(
        [
          [-50, 30],
          [30, -50],
        ],
        window,
      ),
    ).toEqual([]);
  });
});
