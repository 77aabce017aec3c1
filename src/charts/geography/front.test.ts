import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import expected from './front.expected.json' with { type: 'json' };
import { parseFront, type LonLat } from './front.ts';

const read = (name: string) => readFileSync(`content/data/${name}.csv`, 'utf8');
const attached = { front: read('front'), pockets: read('pockets') };
const head = 'part,seq,ua_place,ua_lon,ua_lat,ru_place,ru_lon,ru_lat,t';

/** Returns the largest distance in degrees, on either axis, between vertices of two lines of the same length. */
const apart = (found: readonly LonLat[], wanted: readonly number[][]) =>
  Math.max(
    ...found.flatMap((place, index) =>
      place.map((value, axis) => Math.abs(value - (wanted[index]?.[axis] ?? 99))),
    ),
  );

describe('the line of contact', () => {
  const { lines, held } = parseFront(attached);

  test('has the parts and vertices of the published geometry, to 0.01 degree', () => {
    expect(Object.keys(lines)).toEqual(Object.keys(expected.lines));
    for (const [part, wanted] of Object.entries(expected.lines)) {
      const found = lines[part] ?? [];
      expect(found).toHaveLength(wanted.length);
      expect(apart(found, wanted)).toBeLessThanOrEqual(0.01);
    }
  });

  test('is closed as in the published geometry, to 0.01 degree', () => {
    expect(held.map((ring) => ring.length)).toEqual(expected.held.map((ring) => ring.length));
    held.forEach((ring, index) => {
      expect(apart(ring, expected.held[index] ?? [])).toBeLessThanOrEqual(0.01);
      expect(ring.at(-1)).toEqual(ring[0]);
    });
  });

  test('has a vertex at the fraction t of the way from the Ukrainian to the Russian place', () => {
    const row = `${head}\nmain,1,A,36,48,B,37,50,0.25\n`;
    expect(parseFront({ front: row, pockets: '' }).lines['main']).toEqual([[36.25, 48.5]]);
  });

  test('has every vertex between its two places', () => {
    const degree = fc.integer({ min: 2200, max: 4000 }).map((n) => n / 100);
    fc.assert(
      fc.property(degree, degree, fc.integer({ min: 0, max: 100 }), (a, b, t) => {
        const row = `${head}\nmain,1,A,${String(a)},48,B,${String(b)},48,${String(t / 100)}\n`;
        const [[x] = [0]] = parseFront({ front: row, pockets: '' }).lines['main'] ?? [];
        expect(x).toBeGreaterThanOrEqual(Math.min(a, b) - 0.006);
        expect(x).toBeLessThanOrEqual(Math.max(a, b) + 0.006);
      }),
      { seed: 28 },
    );
  });

  test.each([
    ['main,7,A,36,48,B,37,fifty,0.5', 'main 7: ru_lat is not a number'],
    ['main,7,A,36,,B,37,50,0.5', 'main 7: ua_lat is not a number'],
    ['main,7,A,36,48,B,37,50,1.5', 'main 7: t is 0 to 1'],
  ])('rejects %s', (row, message) => {
    expect(() => parseFront({ front: `${head}\n${row}\n`, pockets: '' })).toThrow(message);
  });

  test('rejects a pocket without closing points', () => {
    const row = `${head}\nelsewhere,1,A,36,48,B,37,50,1\n`;
    expect(() => parseFront({ front: row, pockets: row })).toThrow('nothing closes its part "elsewhere"');
  });
});
