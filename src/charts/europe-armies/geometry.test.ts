import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { geometry } from './geometry.ts';
import { peoplePerStroke } from './ukraine-bar.ts';

const rowsOf = (people: Record<string, number>) =>
  Object.entries(people).map(([id, value]) => ({
    id,
    cells: { force: id, people: exactQuantity(value) },
    written: { id },
  }));
const counts = { limit: 600_000, heflin: 800_000, press: 900_000 };
const real = { ...counts, 'nato-uk': 138_100, 'nato-turkey': 481_000, 'nato-poland': 216_100 };
const strokesIn = (path: string) => path.match(/M/g)?.length ?? 0;

describe.each(sizes)('the %s drawing', (size) => {
  test('has the armies of the series, largest first, with their numbers', () => {
    const { armies } = geometry(rowsOf(real), size);
    expect(armies.map(({ name }) => name)).toEqual(['nato-turkey', 'nato-poland', 'nato-uk']);
    expect(armies.map(({ number }) => number.words)).toEqual(['481,000', '216,100', '138,100']);
  });

  test('strikes only the part that would be cut', () => {
    const { ukraine } = geometry(rowsOf(real), size);
    expect(strokesIn(ukraine.go.strikes) * peoplePerStroke[size]).toBe(200_000);
    expect(strokesIn(ukraine.more.strikes) * peoplePerStroke[size]).toBe(100_000);
    expect(ukraine.keep.x + ukraine.keep.width).toBeCloseTo(ukraine.go.box.x, 0);
  });

  test('takes the limit from its row', () => {
    const { ukraine } = geometry(rowsOf(real), size);
    expect(ukraine.limit.number).toBe('600,000');
  });

  test('has bars on one scale inside the frame, for any numbers', () => {
    const some = fc.integer({ min: 50_000, max: 590_000 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (armies) => {
        const people = Object.fromEntries(armies.map((value, index) => [`nato-${String(index)}`, value]));
        const drawing = geometry(rowsOf({ ...counts, ...people }), size);
        const pixels = drawing.ukraine.keep.width / counts.limit;
        for (const { id, x, y, width, height } of drawing.armies) {
          expect(Math.abs(width - (people[id] ?? 0) * pixels)).toBeLessThan(0.2);
          expect(x + width).toBeLessThanOrEqual(drawing.ukraine.limit.x);
          expect(y + height).toBeLessThan(drawing.footerY);
        }
        expect(drawing.footerY).toBeLessThan(drawing.height);
        expect(drawing.ukraine.go.box.width).toBeCloseTo(200_000 * pixels, 0);
        expect(drawing.ukraine.title.x).toBeLessThanOrEqual(widths[size]);
      }),
      { seed: 28 },
    );
  });
});
