import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity, type Quantity } from '../../records/quantity.ts';
import type { Row } from '../../records/cells.ts';
import { type Box, sizes, widths } from '../chart.ts';
import { geometry } from './geometry.ts';
import { magnification } from './layout.ts';

const rowsOf = (areas: Record<string, number | Quantity>): Row[] =>
  Object.entries(areas).map(([id, area]) => ({
    id,
    cells: { what: id, area: typeof area === 'number' ? exactQuantity(area) : area },
    written: { id },
  }));
const range = (low: number, high: number): Quantity => ({ low, high, atLeast: false, about: false });
const land = {
  'crimea-held': 26_945,
  'luhansk-held': 26_577,
  'luhansk-left-afp': 45,
  'luhansk-left-deepstate': 107,
  'luhansk-held-afp': 26_639,
  'donetsk-held': range(19_917, 21_517),
  'donetsk-left': range(5000, 6600),
  'kherson-held': 20_492,
  'zaporizhzhia-held': 20_331,
  'kharkiv-left-deepstate': 1480,
  'kharkiv-left-afp': 2000,
  'dnipropetrovsk-left-afp': 450,
  'sumy-left-afp': 300,
  'chernihiv-left-afp': 20,
};
const real = rowsOf({
  ...land,
  'leave-ukraine-afp': 5045,
  'leave-russia-afp': 2770,
  'leave-ukraine-matters': 5800,
  'leave-russia-matters': 1300,
  'leave-ukraine-reuters': 6600,
}).concat({
  id: 'mykolaiv-left',
  cells: { what: 'Mykolaiv', area: null },
  written: { id: 'mykolaiv-left' },
});

test('the labels say how much larger the balance is drawn than the regions', () => {
  const yaml = readFileSync('content/data/territory-balance.yaml', 'utf8');
  expect(magnification).toBe(3);
  expect(yaml).toContain('magnified: three times as large as below');
  expect(yaml).toContain('reduced: a third as large as above');
});

describe.each(sizes)('the %s drawing', (size) => {
  test('takes its ranges from the rows', () => {
    const { balance, groups } = geometry(real, size, {}, (id) => id);
    expect(balance.ukraine.number).toBe('5,045–6,600');
    expect(balance.russia.number).toBe('1,300–2,770');
    expect(balance.counts.map(({ ends }) => ends[1]?.number)).toEqual(['2,770', '1,300', undefined]);
    const numbers = groups.flatMap(({ regions }) => regions.flatMap((region) => region.numbers));
    expect(numbers.map(({ words }) => words)).toEqual([
      '26,945',
      '26,577–26,639',
      '45–107',
      '19,917–21,517',
      '5,000–6,600',
      '20,492',
      '20,331',
      '1,480–2,000',
      '450',
      '300',
      '20',
    ]);
  });

  test('has no bar for an area without a count', () => {
    const mykolaiv = geometry(real, size, {}, (id) => id)
      .groups.at(-1)
      ?.regions.at(-1);
    expect(mykolaiv).toMatchObject({ pieces: [], numbers: [], name: { words: 'Mykolaiv', small: true } });
  });

  test('has bars in proportion to areas, the balance enlarged, all inside the frame', () => {
    const km2 = fc.integer({ min: 500, max: 40_000 });
    fc.assert(
      fc.property(km2, km2, km2, km2, (low, more, russia, crimea) => {
        const drawing = geometry(
          rowsOf({
            ...land,
            'crimea-held': crimea,
            'leave-ukraine-afp': low,
            'leave-ukraine-reuters': low + more,
            'leave-russia-afp': russia,
          }).concat(real.slice(-1)),
          size,
          {},
          (id) => id,
        );
        const { balance, groups } = drawing;
        const perKm2 = balance.ukraine.firm.width / low;
        const near = (width: number, area: number) => {
          expect(Math.abs(width - area)).toBeLessThan(0.02 + area / 100);
        };
        near(balance.ukraine.more.width, more * perKm2);
        near(balance.russia.firm.width, russia * perKm2);
        const pieces = groups.flatMap(({ regions }) => regions.flatMap((region) => region.pieces));
        near(pieces[0]?.box.width ?? 0, (crimea * perKm2) / magnification);
        near(pieces.find(({ fate }) => fate === 'russia')?.box.width ?? 0, (1480 * perKm2) / magnification);
        const sides = [balance.ukraine, balance.russia].flatMap(({ firm, more: band }) => [firm, band]);
        for (const box of [...pieces.map((piece) => piece.box), ...sides]) inside(box, drawing.height);
      }),
      { seed: 28 },
    );
  });

  const inside = ({ x, y, width, height }: Box, deep: number) => {
    expect(x).toBeGreaterThanOrEqual(-0.1);
    expect(x + width).toBeLessThanOrEqual(widths[size] + 0.1);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(deep);
  };
});
