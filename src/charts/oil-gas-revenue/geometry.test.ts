import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { geometry } from './geometry.ts';

interface Given {
  revenue: number;
  share: number | null;
  basis?: string;
  learned?: string;
}

const rowsOf = (years: readonly Given[]) =>
  years.map(({ revenue, share, basis = 'Finance Ministry', learned }, index) => {
    const id = `y${String(2018 + index)}`;
    const cells = {
      year: id.slice(1),
      revenue: exactQuantity(revenue),
      share: share === null ? null : exactQuantity(share),
      basis,
    };
    return { id, cells, written: { id, ...(learned && { learned }) } };
  });
const real = rowsOf([
  { revenue: 9, share: null },
  { revenue: 12, share: 40, basis: 'one reprint' },
  { revenue: 6, share: 30 },
  { revenue: 3, share: 20, basis: 'our division', learned: '2026-01-14' },
]);
const places = (path: string) =>
  [...path.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const column = (path: string) => {
  const [, left, base, top, width] = /^M([\d.]+) ([\d.]+)V([\d.]+)h([\d.]+)V/.exec(path) ?? [];
  return { left: Number(left), width: Number(width), top: Number(top), height: Number(base) - Number(top) };
};

describe.each(sizes)('the %s drawing', (size) => {
  test('has a gap and a label if the share is not known', () => {
    const { marks, line } = geometry(real, size);
    expect(marks.map(({ point }) => Boolean(point))).toEqual([false, true, true, true]);
    expect(marks[0]?.unknown).toBeDefined();
    expect(places(line)).toHaveLength(2);
  });

  test('draws apart what became known later, with its date', () => {
    const { marks, line, lineLater, laterBox } = geometry(real, size);
    expect(marks.map((mark) => mark.later)).toEqual([false, false, false, true]);
    expect(places(lineLater)[0]).toEqual(places(line)[1]);
    expect(laterBox?.day).toMatch(/14 Jan(uary)? 2026/);
  });

  test('has rings at shares from one source, and two shares in bold: the largest and the last before the interview', () => {
    const { marks } = geometry(real, size);
    expect(marks.map(({ point }) => point?.ring)).toEqual([undefined, true, false, true]);
    expect(marks.map(({ point }) => point?.label.strong)).toEqual([undefined, true, true, false]);
  });

  test('takes its numbers from the rows', () => {
    const { marks } = geometry(real, size);
    expect(marks.map(({ value }) => value.text)).toEqual(['9.00', '12.00', '6.00', '3.00']);
    expect(marks.map(({ point }) => point?.label.text)).toEqual([undefined, '40%', '30%', '20%']);
  });

  test('has columns and points in proportion to values inside the frame, for any values', () => {
    const tenth = (min: number, max: number) =>
      fc.integer({ min: 10 * min, max: 10 * max }).map((n) => n / 10);
    const year = fc.record({ revenue: tenth(1, 20), share: fc.option(tenth(5, 60)) });
    fc.assert(
      fc.property(fc.array(year, { minLength: 2, maxLength: 8 }), (years) => {
        const drawing = geometry(rowsOf(years), size);
        const most = Math.max(...years.map(({ revenue }) => revenue));
        const tallest = Math.max(...drawing.marks.map((mark) => column(mark.column).height));
        drawing.marks.forEach((mark, index) => {
          const { left, width, height, top } = column(mark.column);
          expect(Math.abs(height - (tallest * (years[index]?.revenue ?? 0)) / most)).toBeLessThan(0.2);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(widths[size]);
          expect(top).toBeGreaterThan(0);
          if (mark.point) expect(mark.point.label.y).toBeLessThan(drawing.height);
        });
        const foot = Number(
          /V([\d.]+)$/.exec(drawing.marks.find(({ point }) => point)?.point?.stem ?? 'V0')?.[1],
        );
        const perCent = drawing.marks.flatMap(({ point }, index) =>
          point ? [(foot - point.y) / (years[index]?.share ?? 1)] : [],
        );
        if (perCent.length > 1) expect(Math.max(...perCent) - Math.min(...perCent)).toBeLessThan(0.02);
      }),
      { seed: 28 },
    );
  });
});
