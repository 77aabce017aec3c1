import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillRows, type Row } from '../../records/cells.ts';
import { dataset, type Dataset } from '../../records/dataset.ts';
import { fact } from '../../records/fact.ts';
import { exactQuantity } from '../../records/quantity.ts';
import { readYaml } from '../../records/yaml.ts';
import { sizes, widths } from '../chart.ts';
import { geometry, thumb } from './geometry.ts';
import { handedOver, layouts } from './layout.ts';
import { minBarWidth } from './track.ts';

const read = (name: string) => readFileSync(`content/${name}`, 'utf8');
const facts = z.record(z.string(), fact).parse(readYaml(read('facts.yaml'), 'facts', z.unknown()));
const data: Dataset = dataset({ chartGroups: ['Sanctions and money'] }).parse(
  readYaml(read('data/sanctions-relief.yaml'), 'sanctions-relief', z.unknown()),
);
const attached = { packages: read('data/sanctions-packages.csv') };
const lookUpFact = (id: string) => {
  const found = facts[id];
  if (found) return found;
  throw new Error(`no fact ${id}`);
};
const labels = (id: string) => id;
const rows = fillRows(data, lookUpFact);
const changed = (id: string, cells: Row['cells']) =>
  rows.map((row) => (row.id === id ? { ...row, cells: { ...row.cells, ...cells } } : row));

/** Left edge, top, width and height of a rectangle's path. */
const boxOf = (path: string) => {
  const [x = NaN, y = NaN, width = NaN, height = NaN] = [...path.matchAll(/-?[\d.]+/g)].map(Number);
  return { x, y, width, height };
};

test('the packages have the dates of the facts, and the bar has a notch for all nineteen', () => {
  const days = attached.packages
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  expect(days.map(([number]) => Number(number))).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  for (const [number = '', day] of days)
    expect(lookUpFact(`m-eu-pkg-${number.padStart(2, '0')}`).asOf).toBe(day);
  const economic = geometry(rows, 'wide', attached, labels).measures.find(({ id }) => id === 'eu-economic');
  expect(economic?.notches.match(/M/g)).toHaveLength(19);
  expect(economic?.name.more).toBe('packages');
  expect(data.labels['packages']).toBe('19 packages');
});

describe.each(sizes)('the %s drawing', (size) => {
  const drawing = geometry(rows, size, attached, labels);

  test('has full strokes only on Washington’s measures, and marks the two that the draft names', () => {
    const of = (kind: string) => drawing.measures.filter((measure) => measure.kind === kind);
    expect(of('own').every(({ id }) => id.startsWith('us-'))).toBe(true);
    expect(of('own')).toHaveLength(5);
    expect(of('other').some(({ id }) => id.startsWith('us-'))).toBe(false);
    expect(drawing.measures.filter(({ note }) => note.named).map(({ id, kind }) => [id, kind])).toEqual([
      ['assets', 'divided'],
      ['seat', 'offered'],
    ]);
  });

  test('draws a hollow box for what is adopted and not in force', () => {
    const hollow = drawing.measures.filter(({ track }) => track?.hollow);
    expect(hollow.map(({ id }) => id)).toEqual(['eu-lng']);
  });

  test('divides the money in proportion to dollars, with the count’s range apart', () => {
    const [rebuild, rest] = drawing.parts.map(({ certain, more }) => [
      boxOf(certain).height,
      more && boxOf(more).height,
    ]);
    const { perBillion } = layouts[size];
    expect(rebuild?.[0]).toBeCloseTo(100 * perBillion, 1);
    expect(rebuild?.[1]).toBe('');
    expect(rest?.[0]).toBeCloseTo(200 * perBillion, 1);
    expect(rest?.[1]).toBeCloseTo(50 * perBillion, 1);
  });

  test('stacks rows without overlap, inside the frame', () => {
    const { measures, groups, height, seat } = drawing;
    const { row, back } = layouts[size];
    for (const [index, { mid }] of measures.entries())
      expect(mid - (measures[index - 1]?.mid ?? 0)).toBeGreaterThanOrEqual(row);
    for (const { rule } of groups) expect(rule).toBeLessThan(height);
    expect(back[1]).toBe(widths[size]);
    expect(seat.cancelled.x + seat.cancelled.width).toBeLessThanOrEqual(widths[size]);
    expect(drawing.line.y).toBeLessThan(height);
  });

  test('has bars in proportion to time that end at the hand-over, for any date', () => {
    const day = fc.date({
      min: new Date('2014-01-01'),
      max: new Date('2025-11-19'),
      noInvalidDate: true,
    });
    const { time } = layouts[size];
    const perDay = (time[1] - time[0]) / (Date.parse(handedOver) - Date.parse('2014-01-01'));
    fc.assert(
      fc.property(day, (date) => {
        const since = date.toISOString().slice(0, 10);
        const { measures } = geometry(changed('us-export', { since }), size, attached, labels);
        const bar = measures.find(({ id }) => id === 'us-export')?.track?.bar ?? '';
        const [from = NaN, to = NaN] = /^M([\d.]+) 0H([\d.]+)$/.exec(bar)?.slice(1).map(Number) ?? [];
        const length = perDay * (Date.parse(handedOver) - Date.parse(since));
        expect(Math.abs(to - from - Math.max(minBarWidth, length))).toBeLessThan(0.11);
        expect(to).toBe(time[1]);
        expect(from).toBeGreaterThanOrEqual(time[0] - 0.1);
      }),
      { seed: 28 },
    );
  });

  test('has a lowered cap in proportion to its price, for any prices', () => {
    const price = fc.integer({ min: 10, max: 100 });
    fc.assert(
      fc.property(price, price, (a, b) => {
        const [then, first] = [Math.min(a, b), Math.max(a, b)];
        const given = changed('oil-cap', { price: exactQuantity(first) }).map((row) =>
          row.id === 'oil-cap-lowered'
            ? { ...row, cells: { ...row.cells, price: exactQuantity(then) } }
            : row,
        );
        const { height } = boxOf(geometry(given, size, attached, labels).lowered);
        expect(Math.abs(height / layouts[size].bar - then / first)).toBeLessThan(0.01);
      }),
      { seed: 28 },
    );
  });
});

test('the thumbnail shows the thirteen that would be lifted in stages', () => {
  const { measures, height } = thumb(rows, attached, labels);
  expect(measures).toHaveLength(13);
  expect(measures.every(({ kind }) => kind === 'own' || kind === 'other')).toBe(true);
  expect(height / 328).toBeCloseTo(8.4 / 16, 1);
});
