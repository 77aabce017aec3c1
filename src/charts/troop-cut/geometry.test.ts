import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity } from '../../records/quantity.ts';
import { formatNumber } from '../../records/unit.ts';
import { sizes, widths } from '../chart.ts';
import { geometry, peoplePerDot } from './geometry.ts';

const rowsOf = (cap: number, base: number, president: number, press: number) =>
  Object.entries({ cap, heflin: base, president, press }).map(([id, value]) => ({
    id,
    cells: { count: id, people: exactQuantity(value) },
    written: { id },
  }));
const real = rowsOf(600_000, 800_000, 880_000, 900_000);
const dotsIn = (path: string) => path.match(/M/g)?.length ?? 0;

test('the key says how many people a dot stands for', () => {
  const yaml = readFileSync('content/data/troop-cut.yaml', 'utf8');
  expect(yaml).toContain(`One dot is ${formatNumber(peoplePerDot)} people`);
});

describe.each(sizes)('the %s drawing', (size) => {
  test('has 120 dots that stay, 40 struck, 20 more', () => {
    const { runs } = geometry(real, size);
    expect(runs.map(({ dots }) => dotsIn(dots))).toEqual([120, 40, 20]);
    expect(runs.map(({ strikes }) => dotsIn(strikes))).toEqual([0, 40, 20]);
  });

  test('takes its numbers from the rows', () => {
    const { runs, leaders } = geometry(real, size);
    expect(runs.map(({ label }) => label.number)).toEqual(['600,000', '200,000', '']);
    expect(leaders.map(({ number }) => number)).toEqual(['800,000', '880,000', '900,000']);
  });

  test('has dots in proportion to people inside the frame, for any counts', () => {
    const step = size === 'wide' ? 25_000 : 50_000;
    const count = fc.integer({ min: 1, max: 12 }).map((n) => n * step);
    fc.assert(
      fc.property(count, count, count, (cap, more, most) => {
        const drawing = geometry(rowsOf(cap, cap + more, cap + more, cap + more + most), size);
        expect(drawing.runs.map(({ dots }) => dotsIn(dots) * peoplePerDot)).toEqual([cap, more, most]);
        for (const { dots } of drawing.runs)
          for (const [, x, y] of dots.matchAll(/M([\d.]+) ([\d.]+)/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(widths[size]);
            expect(Number(y)).toBeLessThanOrEqual(drawing.height);
          }
        for (const { y } of drawing.leaders) expect(y).toBeLessThan(drawing.height);
      }),
      { seed: 28 },
    );
  });
});
