import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity } from '../../records/quantity.ts';
import { formatNumber } from '../../records/unit.ts';
import { sizes, widths } from '../chart.ts';
import type { TextLines } from '../marks/text.ts';
import { peoplePerDot } from './dots.ts';
import { geometry } from './geometry.ts';

const rowsOf = (cap: number, base: number, president: number, press: number) => [
  ...Object.entries({ cap, heflin: base, president, press }).map(([id, value]) => ({
    id,
    cells: { count: id, people: exactQuantity(value) },
    written: { id, plan: id === 'cap' },
  })),
  ...['heflin', 'president', 'press'].map((of) => ({
    id: `go-${of}`,
    cells: { count: `cut from ${of}`, of },
    written: { id: `go-${of}` },
  })),
];
const labels = (id: string) => id;
const textOf = ({ lines }: TextLines) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('|');
const real = rowsOf(600_000, 800_000, 880_000, 900_000);
const dotsIn = (path: string) => path.match(/M/g)?.length ?? 0;

test('the key says how many people a dot stands for', () => {
  const yaml = readFileSync('content/data/troop-cut.yaml', 'utf8');
  expect(yaml).toContain(`One dot is ${formatNumber(peoplePerDot)} people`);
});

describe.each(sizes)('the %s drawing', (size) => {
  test('has 120 dots that stay, 40 struck, 20 more', () => {
    const { runs } = geometry(real, size, {}, labels);
    expect(runs.map(({ dots }) => dotsIn(dots))).toEqual([120, 40, 20]);
    expect(runs.map(({ strikes }) => dotsIn(strikes))).toEqual([0, 40, 20]);
  });

  test('takes its numbers from the rows', () => {
    const { runs, cuts } = geometry(real, size, {}, labels);
    expect(runs.map(({ bracket }) => bracket.text && textOf(bracket.text))).toEqual([
      size === 'wide' ? '600,000 stay' : '600,000|stay',
      size === 'wide' ? '200,000 go' : '200,000|go',
      'more',
    ]);
    expect(
      cuts.map(({ bracket }) => bracket.text && /8.0,000|900,000/.exec(textOf(bracket.text))?.[0]),
    ).toEqual(['800,000', '880,000', '900,000']);
  });

  test('has a bracket from the limit to each count with its share, on lines of their own', () => {
    const { cuts } = geometry(real, size, {}, labels);
    expect(cuts.map(({ id, uncertain }) => [id, uncertain])).toEqual([
      ['heflin', false],
      ['president', true],
      ['press', true],
    ]);
    const edges = cuts.map(({ bracket }) => /^M([\d.]+).*H([\d.]+)/.exec(bracket.path)?.slice(1).map(Number));
    const x = (people: number) => (people / 900_000) * widths[size];
    expect(edges.flat()).toEqual(
      [600_000, 800_000, 600_000, 880_000, 600_000, 900_000].map((people, index) =>
        expect.closeTo(x(people) + (index % 2 ? -2 : 2), 0),
      ),
    );
    for (const { bracket } of cuts) expect(bracket.text && textOf(bracket.text)).toMatch(/cut from/);
    const ys = cuts.map(({ bracket }) => bracket.text?.lines[0]?.y ?? 0);
    for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(20);
  });

  test('has Russia’s force as a bar without an end, below the cuts and as wide as the drawing', () => {
    const {
      russia: { bar: russia },
      height,
    } = geometry(real, size, {}, labels);
    expect(russia.outline).not.toContain('Z');
    expect(russia.outline.match(new RegExp(String(widths[size] - 1), 'g'))).toHaveLength(2);
    expect(russia.text.lines.at(-1)?.y).toBeLessThan(height);
  });

  test('has dots in proportion to people inside the frame, for any counts', () => {
    const step = size === 'wide' ? 25_000 : 50_000;
    const count = fc.integer({ min: 1, max: 12 }).map((n) => n * step);
    fc.assert(
      fc.property(count, count, count, (cap, more, most) => {
        const rows = rowsOf(cap, cap + more, cap + more, cap + more + most);
        const drawing = geometry(rows, size, {}, labels);
        expect(drawing.runs.map(({ dots }) => dotsIn(dots) * peoplePerDot)).toEqual([cap, more, most]);
        for (const { dots } of drawing.runs)
          for (const [, x, y] of dots.matchAll(/M([\d.]+) ([\d.]+)/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(widths[size]);
            expect(Number(y)).toBeLessThanOrEqual(drawing.height);
          }
        for (const { bracket } of drawing.cuts)
          expect(bracket.text?.lines.at(-1)?.y).toBeLessThan(drawing.height);
      }),
      { seed: 28 },
    );
  });
});
