import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, exactQuantity, type Quantity, sum } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { type FrozenAssets, geometry } from './geometry.ts';
import { billionsPerLine } from './flow.ts';

const rowsOf = (low: number, high: number, rebuild: number, europe: number) => {
  const frozen = { ...exactQuantity(low), high };
  const usd: Record<string, Quantity> = {
    frozen,
    rebuild: exactQuantity(rebuild),
    europe: exactQuantity(europe),
    both: sum(exactQuantity(rebuild), exactQuantity(europe)),
    rest: difference(frozen, exactQuantity(rebuild)),
  };
  return [
    ...Object.entries(usd).map(([id, quantity]) => ({
      id,
      cells: { usd: quantity, owner: id === 'europe' ? 'Europe' : '' },
      written: { id, drawnAs: id },
    })),
    { id: 'profit', cells: { share: exactQuantity(50) }, written: { id: 'profit', drawnAs: 'profit' } },
    { id: 'third', cells: { share: exactQuantity(33) }, written: { id: 'third', drawn: false as const } },
  ];
};
const labels = (id: string) => id;
const part = ({ parts }: FrozenAssets, id: string) => parts.find((found) => found.id === id);
const count = (path = '') => path.match(/M/g)?.length ?? 0;
const places = (path = '') =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test('the key says how much a line stands for', () => {
  const yaml = readFileSync('content/data/frozen-assets.yaml', 'utf8');
  expect(yaml).toContain(`One line is $${String(billionsPerLine)}bn`);
});

describe.each(sizes)('the %s flow', (size) => {
  test('has ten grey lines, ten to rebuild, twenty to the rest and five uncertain', () => {
    const drawing = geometry(rowsOf(300, 350, 100, 100), size, {}, labels);
    expect(count(part(drawing, 'europe')?.lines)).toBe(10);
    expect(count(part(drawing, 'rebuild')?.lines)).toBe(10);
    expect(count(part(drawing, 'rest')?.lines)).toBe(20);
    expect(count(part(drawing, 'rest')?.linesMore)).toBe(5);
  });

  test('has Europe’s money in grey, Russia’s in red, and a disc of which half is the United States’', () => {
    const drawing = geometry(rowsOf(300, 350, 100, 100), size, {}, labels);
    expect(['europe', 'frozen', 'rest'].map((id) => part(drawing, id)?.colour)).toEqual([
      'mid',
      'red',
      'red',
    ]);
    const { disc, half } = part(drawing, 'profit')?.profit ?? {};
    const [, x, , top, radius, , , , , endX, bottom] =
      /^M([\d.]+) ([\d.]+)V([\d.]+)A([\d.]+) ([\d.]+) 0 ([01]) ([01]) (([\d.]+)) ([\d.]+)Z$/.exec(
        half ?? '',
      ) ?? [];
    expect(endX).toBe(x);
    expect(Number(bottom) - Number(top)).toBeCloseTo(2 * Number(radius));
    expect(disc).toContain(`M${String(Number(x) - Number(radius))} `);
  });

  const tens = (min: number, max: number) => fc.integer({ min, max }).map((lines) => lines * billionsPerLine);
  const sums = fc.tuple(tens(2, 20), tens(6, 30), tens(0, 10), tens(2, 20));

  test('has lines in proportion to money that do not cross, inside the frame', () => {
    fc.assert(
      fc.property(sums, ([rebuild, rest, more, europe]) => {
        const drawing = geometry(
          rowsOf(rebuild + rest, rebuild + rest + more, rebuild, europe),
          size,
          {},
          labels,
        );
        const lines = ['europe', 'rebuild', 'rest'].map((id) => part(drawing, id)?.lines);
        const all = [...lines, part(drawing, 'rest')?.linesMore];
        expect(all.map((path) => count(path) * billionsPerLine)).toEqual([europe, rebuild, rest, more]);
        const across = size === 'wide' ? 1 : 0;
        for (const end of [0, 3]) {
          const order = all.flatMap((path) => places(path).filter((_, index) => index % 4 === end));
          const sorted = order.map((place) => place[across]);
          expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
        }
        const shapes = drawing.parts.flatMap((shape) => [
          shape.bar,
          shape.barMore,
          shape.bracket,
          shape.bracketMore,
        ]);
        for (const [x, y] of [...all, ...shapes].flatMap(places)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(widths[size]);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(drawing.height);
        }
      }),
      { seed: 28 },
    );
  });

  test('has bars as long as their lines are wide', () => {
    const long = (path?: string) => {
      const found = places(path).map(([x, y]) => (size === 'wide' ? y : x));
      return Math.max(...found) - Math.min(...found);
    };
    const drawing = geometry(rowsOf(300, 350, 100, 100), size, {}, labels);
    expect(long(part(drawing, 'frozen')?.bar) / long(part(drawing, 'europe')?.bar)).toBeCloseTo(3, 1);
    expect(long(part(drawing, 'both')?.bracket) / long(part(drawing, 'rest')?.bracket)).toBeCloseTo(1, 1);
  });
});
