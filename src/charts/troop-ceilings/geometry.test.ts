import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { geometry } from './geometry.ts';

const rowsOf = (people: Record<string, number>) =>
  Object.entries(people).map(([id, value]) => ({
    id,
    cells: {
      name: `${id}, its name`,
      people: exactQuantity(value),
      standing: 'a cap, a floor',
    },
    written: { id },
  }));
const real = {
  russia: 85_000,
  ukraine: 250_000,
  us: 600_000,
  europe: 800_000,
  nineteen: 800_000,
  heflin: 800_000,
  president: 880_000,
  press: 900_000,
};

describe.each(sizes)('the %s drawing', (size) => {
  test('has five dots in order of time, with their numbers and the first part of their names', () => {
    const { ceilings } = geometry(rowsOf(real), size);
    expect(ceilings.map(({ number }) => number.words)).toEqual([
      '85,000',
      '250,000',
      '600,000',
      '800,000',
      '800,000',
    ]);
    expect(ceilings.map(({ name, detail }) => name + detail)[2]).toBe('us, its name');
    expect(ceilings[2]?.name).toBe('us');
  });

  test('has the European dot on the left edge of the band, and its number before the dot', () => {
    const { ceilings, countBand } = geometry(rowsOf(real), size);
    expect(ceilings[3]?.x).toBe(countBand.x);
    expect(ceilings.map(({ number }) => number.anchor)).toEqual(['start', 'start', 'start', 'end', 'end']);
  });

  test('marks as later exactly the rows that became known after the interview', () => {
    const rows = rowsOf(real).map((row) =>
      row.id === 'nineteen' ? { ...row, written: { ...row.written, learned: '2025-11-25' } } : row,
    );
    expect(geometry(rows, size).ceilings.map(({ later }) => later)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test('takes the president’s count from its row', () => {
    const { countBand } = geometry(rowsOf(real), size);
    expect(countBand.president.number).toBe('880,000');
  });

  test('has dots at distances in proportion to people inside the frame, for any numbers', () => {
    const count = fc.integer({ min: 20, max: 700 }).map((thousands) => thousands * 1000);
    const counts = fc.tuple(count, count, count, count, count, fc.integer({ min: 40_000, max: 300_000 }));
    fc.assert(
      fc.property(counts, ([russia, ukraine, us, europe, nineteen, more]) => {
        const least = Math.max(russia, ukraine, us, europe, nineteen);
        const people = { russia, ukraine, us, europe, nineteen, heflin: least, president: least + more / 2 };
        const drawing = geometry(rowsOf({ ...people, press: least + more }), size);
        const pixels = (widths[size] - 1) / (least + more);
        for (const { id, x, radius } of drawing.ceilings) {
          expect(x).toBeCloseTo(people[id] * pixels, 0);
          expect(x + radius).toBeLessThanOrEqual(widths[size]);
        }
        const { x, y, width, height } = drawing.countBand;
        expect(width).toBeCloseTo(more * pixels, 0);
        expect(x + width).toBeLessThanOrEqual(widths[size]);
        expect(y + height).toBeLessThan(drawing.height);
        for (const { number, x: dot } of drawing.ceilings)
          if (number.anchor === 'start') expect(dot).toBeLessThan(x - 50);
      }),
      { seed: 28 },
    );
  });
});
