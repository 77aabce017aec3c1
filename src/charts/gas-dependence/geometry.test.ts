import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../records/cells.ts';
import { exactQuantity, type Quantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import type { TextLines } from '../marks/text.ts';
import { geometry, thumb } from './geometry.ts';

const range = (low: number, high: number): Quantity => ({ ...exactQuantity(low), high });
const rowOf = (
  id: string,
  where: string,
  share: Quantity | '',
  from: string | null,
  asOf: string,
  known = '',
): Row => ({ id, cells: { gas: id, where, share, from, asOf, known }, written: { id } });
const rowsOf = (shares: readonly number[], low = 3, high = 9.2): Row[] => [
  rowOf('germany-2021', 'Germany', exactQuantity(55), '2021-01-01', '2021-12-31'),
  rowOf('germany-2022', 'Germany', range(20, 22), '2022-01-01', '2022-12-31'),
  rowOf('germany-indirect', 'Germany', range(low, high), '2023-01-01', '2023-12-31'),
  rowOf('germany-direct', 'Germany', exactQuantity(0), '2022-08-31', '2025-11-24'),
  ...shares.map((share, index) => {
    const year = String(2021 + index);
    const known = ['', '', 'under', '', 'year not over'][index];
    const asOf = index === 4 ? '2025-10-27' : `${year}-12-31`;
    return rowOf(`eu-${year}`, 'EU', exactQuantity(share), null, asOf, known);
  }),
  rowOf('transit-end', 'EU', '', '', '2025-01-01'),
];
const real = rowsOf([45, 24.6, 15, 19, 13]);
const labels = (id: string) => id;
const firstLine = ({ lines }: TextLines) => lines[0]?.runs.map(({ text }) => text).join('');
const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([found]) => Number(found));

describe.each(sizes)('the %s drawing', (size) => {
  const draw = (rows: Row[]) => geometry(rows, size, {}, labels).panels;

  test('has Germany first, with 2022, and every share of the rows, one of them as “under”', () => {
    const [germany, union] = draw(real);
    expect(germany?.shares.map(({ text }) => firstLine(text))).toEqual(['55%', '20–22%', '3–9.2%', '0%']);
    expect(union?.shares.map(({ text }) => firstLine(text))).toEqual([
      '45%',
      '24.6%',
      'under 15%',
      '19%',
      '13%',
    ]);
  });

  test('paints faint what lies between two figures or under one, and open the unfinished year', () => {
    const kinds = draw(real).map(({ shares }) =>
      shares.map(({ shapes }) => shapes.map(({ paint }) => paint.kind).join('+')),
    );
    expect(kinds).toEqual([
      ['solid', 'solid+faint', 'solid+faint', 'line'],
      ['solid', 'solid', 'faint', 'solid', 'open'],
    ]);
  });

  test('has the bracket of a share of none below the names of the years, away from the columns', () => {
    const [germany] = draw(real);
    const names = germany?.axes[1]?.labels[0]?.lines[0]?.y ?? 0;
    const [, arms = 0, y = 0] = numbers(germany?.shares[3]?.shapes[0]?.path ?? '');
    expect(arms).toBeGreaterThan(names);
    expect(germany?.shares[3]?.text.lines[0]?.y).toBeGreaterThan(y);
  });

  test('has no grid line through the words of the tallest column', () => {
    const [germany] = draw(real);
    const high = numbers(germany?.shares[0]?.shapes[0]?.path ?? '')[1] ?? 0;
    for (const [, y] of (germany?.axes[0]?.grid ?? '').matchAll(/M\S+ ([\d.]+)H/g))
      expect(Number(y)).toBeGreaterThan(high);
  });

  test('joins no shares: every column is closed', () => {
    for (const { shares } of draw(real))
      for (const { path, paint } of shares.flatMap(({ shapes }) => shapes))
        if (paint.kind !== 'line') expect(path).toMatch(/^M[^M]*z$/);
  });

  test('has columns in proportion to shares inside the frame, for any shares', () => {
    const share = fc.double({ min: 0.5, max: 60, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 5, maxLength: 5 }), share, (shares, high) => {
        const panels = draw(rowsOf(shares, high / 2, high));
        const [germany, union] = panels;
        const heights = (union?.shares ?? []).map(({ shapes }) => numbers(shapes[0]?.path ?? '')[3] ?? 0);
        const perShare = heights.map((height, index) => height - ((shares[index] ?? 0) * 234) / 60);
        const narrow = heights.map((height, index) => height - ((shares[index] ?? 0) * 196) / 60);
        for (const difference of size === 'wide' ? perShare : narrow)
          expect(Math.abs(difference)).toBeLessThan(0.2);
        const [low, more] = (germany?.shares[2]?.shapes ?? []).map(({ path }) => numbers(path)[3] ?? 0);
        expect(Math.abs((low ?? 0) - (more ?? 0))).toBeLessThan(0.2);
        for (const { shares: drawn } of panels)
          for (const { shapes } of drawn)
            for (const { path, paint } of shapes) {
              if (paint.kind === 'line') continue;
              const [x = 0, y = 0, width = 0] = numbers(path);
              expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
              expect(x + width).toBeLessThanOrEqual(widths[size]);
            }
      }),
      { seed: 28 },
    );
  });
});

test('a row without the day that it needs is refused with its id', () => {
  expect(() => geometry([rowOf('eu-2021', 'EU', exactQuantity(1), null, '')], 'wide', {}, labels)).toThrow(
    'row eu-2021: the drawing needs a date in asOf',
  );
});

test('the thumbnail shows both panels side by side', () => {
  const { panels, core } = thumb(real, {}, labels);
  expect(core?.width).toBe(widths.narrow);
  const [germany, union] = panels.map(({ axes }) => numbers(axes[0]?.base ?? ''));
  expect(germany?.[1]).toBe(union?.[1]);
});
