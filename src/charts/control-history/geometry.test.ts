import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../records/cells.ts';
import { exactQuantity, type Quantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { geometry } from './geometry.ts';
import { layouts, maxShare } from './layout.ts';

const range = (low: number, high: number): Quantity => ({ low, high, atLeast: false, about: false });
const row = (id: string, share: Quantity, asOf: string, learned?: string): Row => ({
  id,
  cells: { count: id, share, asOf },
  written: { id, ...(learned && { learned }) },
});
const real = [
  row('crimea', exactQuantity(4.46), '2014-03'),
  row('pre2022', range(6.6, 7.3), '2022-02-23'),
  row('peak', range(22, 27), '2022-03-28'),
  row('end2022', range(16.6, 18), '2022-11-21'),
  row('end2023', range(16.7, 18.1), '2023-12-31'),
  row('end2024', range(18, 18.5), '2024-12-31'),
  row('isw-nov2025', exactQuantity(19.3), '2025-11-20'),
  row('deepstate-jan2026', exactQuantity(19.25), '2026-01-01', '2026-01-01'),
  row('plan-share', { ...exactQuantity(20), about: true }, '2025-11-20'),
  row('plan-held', exactQuantity(19.08), '2026-01-01', '2026-01-01'),
  row('plan-all', exactQuantity(20.04), '2026-01-01', '2026-01-01'),
];
const labels = (id: string) => id;
const replaced = (id: string, share: Quantity) =>
  real.map((old) => (old.id === id ? { ...old, cells: { ...old.cells, share } } : old));

describe.each(sizes)('the %s drawing', (size) => {
  const { plot, top } = layouts[size];

  test('shows the peak as a range and never as a point', () => {
    const { ranges, peak } = geometry(real, size, {}, labels);
    expect(peak.number).toBe('22–27%');
    const bar = /V([\d.]+)/.exec(ranges.find(({ id }) => id === 'peak')?.bar ?? '')?.[1];
    expect(Number(bar)).toBeCloseTo(top + plot * (1 - 22 / maxShare), 0);
  });

  test('sets the labels below the bars on one line, clear of the lowest bar', () => {
    const { ranges } = geometry(real, size, {}, labels);
    const named = ranges.filter(({ label }) => label);
    expect(named.map(({ id }) => id)).toEqual(layouts[size].named);
    expect(new Set(named.map(({ label }) => label?.y)).size).toBe(1);
    for (const { bar, label } of named)
      expect((label?.y ?? 0) - Number(/V([\d.]+)/.exec(bar)?.[1])).toBeGreaterThan(24);
  });

  test('does not join counts by lines', () => {
    const { counts, held, disputed } = geometry(real, size, {}, labels);
    for (const { path } of counts) expect(path.match(/M/g)).toHaveLength(1);
    expect([held, disputed].every((path) => path.endsWith('Z'))).toBe(true);
  });

  test('shows what became known after the plan at the wide size only', () => {
    const { counts, later } = geometry(real, size, {}, labels);
    const found = counts.filter(({ source }) => source === 'deepstate').map(({ id }) => id);
    expect(found).toEqual(size === 'wide' ? ['deepstate-jan2026'] : []);
    expect(later !== undefined).toBe(size === 'wide');
  });

  test('has bars and a column in proportion to shares inside the frame, for any shares', () => {
    const share = fc.double({ min: 0, max: maxShare - 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].sort((one, other) => one - other);
        const rows = replaced('end2023', range(low, high)).map((old) =>
          old.id === 'plan-held' ? row('plan-held', exactQuantity(middle), '2026-01-01') : old,
        );
        const { ranges, plan, height, key } = geometry(rows, size, {}, labels);
        const [, from, to] = /M[\d.]+ ([\d.]+)h8M[\d.]+ [\d.]+V([\d.]+)/.exec(ranges[3]?.bar ?? '') ?? [];
        expect(Math.abs(Number(to) - Number(from) - (plot * (high - low)) / maxShare)).toBeLessThan(0.2);
        expect(Math.abs(plan.held.height - (plot * middle) / maxShare)).toBeLessThan(0.1);
        for (const edge of [Number(from), Number(to), plan.held.y, plan.held.y + plan.held.height]) {
          expect(edge).toBeGreaterThanOrEqual(top);
          expect(edge).toBeLessThanOrEqual(top + plot + 0.1);
        }
        expect(plan.held.x + plan.held.width).toBeLessThanOrEqual(widths[size]);
        expect(Math.max(...key.map(({ y }) => y))).toBeLessThan(height);
      }),
      { seed: 28 },
    );
  });
});
