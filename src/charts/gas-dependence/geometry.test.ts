import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../records/cells.ts';
import { exactQuantity, type Quantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { geometry, thumb } from './geometry.ts';

const rowOf = (id: string, share: Quantity | '', from: string | null, asOf: string, known = ''): Row => ({
  id,
  cells: { gas: id, share, from, asOf, known },
  written: { id },
});
const rowsOf = (shares: readonly number[], low = 3, high = 9.2): Row[] => [
  ...shares.map((share, index) => {
    const year = String(2021 + index);
    const last = index === 4;
    return rowOf(
      `eu-${year}`,
      exactQuantity(share),
      last ? null : `${year}-01-01`,
      last ? '2025-10-27' : `${year}-12-31`,
      index === 2 ? 'under' : '',
    );
  }),
  rowOf('germany-2021', exactQuantity(55), '2021-01-01', '2021-12-31'),
  rowOf('germany-direct', exactQuantity(0), '2022-08-31', '2025-11-24'),
  rowOf('germany-indirect', { ...exactQuantity(low), high }, '2023-01-01', '2023-12-31'),
  rowOf('transit-end', '', '', '2025-01-01'),
];
const real = rowsOf([45, 24.6, 15, 19, 13]);
const labels = (id: string) => id;
const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([found]) => Number(found));

describe.each(sizes)('the %s drawing', (size) => {
  test('labels every share of the rows, one of them as “under”', () => {
    const { union, germany } = geometry(real, size, {}, labels);
    expect(union.points.map(({ label }) => label.figure)).toEqual([
      '45%',
      '24.6%',
      'under 15%',
      '19%',
      '13%',
    ]);
    expect(germany.shares.map(({ label }) => label.figure)).toEqual(['55%', '0%', '3–9.2%']);
  });

  test('has an arrow down at the year that is under its figure, and a ring at the unfinished year', () => {
    const { points } = geometry(real, size, {}, labels).union;
    expect(points.filter(({ arrow }) => arrow).map(({ id }) => id)).toEqual(['eu-2023']);
    expect(points.filter(({ open }) => open).map(({ id, span }) => [id, span])).toEqual([['eu-2025', '']]);
  });

  test('joins only the five years of the EU', () => {
    const { union } = geometry(real, size, {}, labels);
    expect(numbers(union.line)).toEqual(union.points.flatMap(({ x, y }) => [x, y]));
  });

  test('has heights in proportion to shares inside the frame, for any shares', () => {
    const share = fc.double({ min: 0.5, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 5, maxLength: 5 }), share, (shares, high) => {
        const { union, germany, height } = geometry(rowsOf(shares, high / 2, high), size, {}, labels);
        const zero = numbers(union.zero)[1] ?? 0;
        const scale = (zero - (numbers(union.grid)[1] ?? 0)) / 20;
        union.points.forEach(({ y }, index) => {
          expect(Math.abs(zero - y - scale * (shares[index] ?? 0))).toBeLessThan(0.1);
        });
        const [, top = 0, , bottom = 0] = numbers(germany.shares[2]?.range ?? '');
        expect(Math.abs(bottom - top - (scale * high) / 2)).toBeLessThan(0.2);
        for (const { x, y, label } of union.points) {
          expect(Math.max(x, label.x)).toBeLessThanOrEqual(widths[size]);
          expect(Math.min(x, y, label.y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(y, label.y)).toBeLessThanOrEqual(height);
        }
      }),
      { seed: 28 },
    );
  });
});

test('the thumbnail shows both panels side by side', () => {
  const { union, germany, core } = thumb(real, {}, labels);
  expect(core?.width).toBe(widths.narrow);
  expect(numbers(union.zero)[1]).toBe(numbers(germany.zero)[1]);
});
