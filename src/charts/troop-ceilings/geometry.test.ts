import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import type { TextLines } from '../marks/text.ts';
import { geometry } from './geometry.ts';

const rowsOf = (people: Record<string, number>) =>
  Object.entries(people).map(([id, value]) => ({
    id,
    cells: {
      name: `${id}, its name`,
      people: exactQuantity(value),
      standing: 'as proposed',
      role: ['heflin', 'president', 'press'].includes(id) ? 'count' : id === 'europe' ? 'floor' : 'limit',
      party: { russia: 'Russia', ukraine: 'Ukraine' }[id] ?? '',
      remark: id === 'europe' ? 'a cap, a floor' : '',
    },
    written: { id },
  }));
const labels = (id: string) => id;
const textOf = ({ lines }: TextLines) => lines[0]?.runs.map(({ text }) => text).join('');
const dotAt = (dot: string, radius: number) => Number(/^M(-?[\d.]+)/.exec(dot)?.[1]) + radius;
const real = {
  russia: 85_000,
  ukraine: 250_000,
  us: 600_000,
  europe: 800_000,
  nineteen: 800_000,
  twenty: 800_000,
  heflin: 800_000,
  president: 880_000,
  press: 900_000,
};

describe.each(sizes)('the %s drawing', (size) => {
  test('has six dots in order of time, with their numbers and the first part of their names', () => {
    const { ceilings } = geometry(rowsOf(real), size, {}, labels);
    expect(ceilings.map(({ number }) => textOf(number))).toEqual([
      '85,000',
      '250,000',
      '600,000',
      '800,000',
      '800,000',
      '800,000',
    ]);
    expect(ceilings[2]?.label.lines[0]?.runs.map(({ text }) => text)).toEqual(['us', ', its name']);
  });

  test('has the European dot on the left edge of the band, and its number before the dot', () => {
    const { ceilings, countBand } = geometry(rowsOf(real), size, {}, labels);
    expect(dotAt(ceilings[3]?.dot ?? '', 7)).toBeCloseTo(countBand.box.x, 0);
    expect(ceilings.map(({ number }) => number.anchor)).toEqual([
      'start',
      'start',
      'start',
      'end',
      'end',
      'end',
    ]);
  });

  test('has an open end and a remark where the row says so, and the colours of the parties', () => {
    const { ceilings } = geometry(rowsOf(real), size, {}, labels);
    expect(ceilings.map(({ open, remark }) => [open !== undefined, remark && textOf(remark)])).toEqual(
      ceilings.map(({ id }) => [id === 'europe', id === 'europe' ? 'a cap, a floor' : undefined]),
    );
    expect(ceilings.map(({ colour }) => colour).slice(0, 3)).toEqual(['red', 'blue', 'soft']);
  });

  test('marks as later exactly the rows that became known after the interview', () => {
    const rows = rowsOf(real).map((row) =>
      ['nineteen', 'twenty'].includes(row.id)
        ? { ...row, written: { ...row.written, learned: '2025-11-25' } }
        : row,
    );
    expect(geometry(rows, size, {}, labels).ceilings.map(({ later }) => later)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test('takes the president’s count from its row', () => {
    const { countBand } = geometry(rowsOf(real), size, {}, labels);
    expect(countBand.between.map(({ id, text }) => [id, textOf(text)?.slice(0, 8)])).toEqual([
      ['president', '880,000 '],
    ]);
  });

  test('has dots at distances in proportion to people inside the frame, for any numbers', () => {
    const count = fc.integer({ min: 20, max: 700 }).map((thousands) => thousands * 1000);
    const counts = fc.tuple(count, count, count, count, count, fc.integer({ min: 40_000, max: 300_000 }));
    fc.assert(
      fc.property(counts, ([russia, ukraine, us, europe, nineteen, more]) => {
        const least = Math.max(russia, ukraine, us, europe, nineteen);
        const people = { russia, ukraine, us, europe, nineteen, heflin: least, president: least + more / 2 };
        const drawing = geometry(rowsOf({ ...people, press: least + more }), size, {}, labels);
        const pixels = (widths[size] - 1) / (least + more);
        for (const { id, dot } of drawing.ceilings) {
          const x = dotAt(dot, 7);
          expect(x).toBeCloseTo((people[id as keyof typeof people] ?? 0) * pixels, 0);
          expect(x + 7).toBeLessThanOrEqual(widths[size]);
        }
        const { x, y, width, height } = drawing.countBand.box;
        expect(width).toBeCloseTo(more * pixels, 0);
        expect(x + width).toBeLessThanOrEqual(widths[size]);
        expect(y + height).toBeLessThan(drawing.height);
        for (const { number, dot } of drawing.ceilings)
          if (number.anchor === 'start') expect(dotAt(dot, 7)).toBeLessThan(x - 50);
      }),
      { seed: 28 },
    );
  });
});
