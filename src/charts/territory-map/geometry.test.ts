import { readFileSync } from 'node:fs';
import { polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { exactQuantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { parsePath } from './parse-path.fixture.ts';
import { mapFrameOf } from './map-frame.ts';
import { geometry, thumb } from './geometry.ts';
import { ringArea, type ScreenPoint } from './paths.ts';

const read = (name: string) => readFileSync(`content/data/${name}.csv`, 'utf8');
const attached = { front: read('front'), pockets: read('pockets'), places: read('places') };
const labels = (id: string) => id;
const rows = [
  'held',
  'recognised',
  'crimea',
  'luhansk',
  'donetsk',
  'withdraw',
  'frozen',
  'leave',
  'kinburn',
].map((id) => ({
  id,
  cells: { where: id, before: `${id} before`, fate: `${id} after, more`, area: exactQuantity(1000) },
  written: { id, label: 'one\ntwo' },
}));
/** Official areas in km2 of the zones that lie completely in the outline (content/facts.yaml). */
const official = { crimea: 26_945, luhansk: 26_684, donetsk: 26_517 };

describe.each(sizes)('the %s map', (size) => {
  const drawing = geometry(rows, size, attached, labels);
  const { base, perKm, zoom, left, top } = mapFrameOf(size);
  const zones = Object.fromEntries(Object.entries(drawing.zones).map(([id, path]) => [id, parsePath(path)]));
  const held = parsePath(drawing.held);
  const within = (rings: ScreenPoint[][] = [], dot: ScreenPoint) =>
    rings.some((ring) => polygonContains(ring, dot));
  const end = (id: string): ScreenPoint => {
    const [x = NaN, y = NaN] =
      /L(\S+) (\S+)$/
        .exec(drawing.callouts.plan.find((found) => found.id === id)?.leader ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    return [x / zoom + left, y / zoom + top];
  };

  test('is equal-area: the areas of its regions are as published, within 3 per cent', () => {
    for (const [id, area] of Object.entries(official)) {
      const drawn = (zones[id] ?? []).reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
      expect(Math.abs((drawn * zoom ** 2) / perKm ** 2 / area - 1), id).toBeLessThan(0.03);
    }
  });

  test('has nothing far outside its frame', () => {
    const paths = [
      drawing.sea,
      drawing.shores,
      drawing.ukraine,
      drawing.held,
      ...Object.values(drawing.zones),
    ];
    for (const [x, y] of paths.flatMap(parsePath).flat()) {
      expect(x).toBeGreaterThanOrEqual(base.window.left);
      expect(x).toBeLessThanOrEqual(base.window.right);
      expect(y).toBeGreaterThanOrEqual(base.window.top);
      expect(y).toBeLessThanOrEqual(base.window.bottom);
    }
  });

  test('has every label in its frame', () => {
    const { cities, names, callouts, keys, scaleBar } = drawing;
    const labels = [
      ...cities.map(({ label }) => label),
      ...names,
      ...callouts.now,
      ...callouts.plan,
      ...keys.now,
      ...keys.plan,
      scaleBar,
    ];
    for (const { x, y } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(widths[size]);
      expect(y).toBeGreaterThanOrEqual(12);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
  });

  test('has leader lines to land that Ukraine holds in Donetsk, and to land that Russia holds in the south', () => {
    expect(within(zones['donetsk'], end('withdraw'))).toBe(true);
    expect(within(held, end('withdraw'))).toBe(false);
    expect(within(zones['south'], end('frozen'))).toBe(true);
    expect(within(held, end('frozen'))).toBe(true);
  });

  test('cuts the line of contact where the plan would freeze it, and loses none of it', () => {
    const length = (path: string) => parsePath(path).reduce((sum, line) => sum + line.length - 1, 0);
    expect(length(drawing.frozen) + length(drawing.abandoned)).toBe(length(drawing.line));
    expect(parsePath(drawing.frozen)).toHaveLength(1);
  });

  test('takes titles and details from the columns of the rows', () => {
    const [first] = drawing.callouts.plan;
    expect(first).toMatchObject({ id: 'leave', title: ['leave after'] });
    expect(first?.lines).toContain('1,000 km²');
    expect(drawing.callouts.plan[2]).toMatchObject({ id: 'recognised', title: ['recognised', 'after'] });
    expect(drawing.callouts.now[0]).toMatchObject({ id: 'held', title: ['held before'] });
  });

  test('throws if a row is missing', () => {
    expect(() => geometry([], size, attached, labels)).toThrow('the drawing needs a row');
  });
});

test('the narrow map is a crop of the wide one: the same paths, nearly as wide as its frame', () => {
  const [wide, narrow] = [
    geometry(rows, 'wide', attached, labels),
    geometry(rows, 'narrow', attached, labels),
  ];
  expect(narrow.ukraine).toBe(wide.ukraine);
  expect(narrow.line).toBe(wide.line);
  const east = mapFrameOf('narrow').project([40.2, 49])[0];
  expect(east).toBeGreaterThan(0.9 * widths.narrow);
  expect(east).toBeLessThan(widths.narrow);
});

test('the thumbnail shows the front alone and has paths half as long as those of the country', () => {
  const paths = ({ ukraine, line, held }: ReturnType<typeof geometry>) => (ukraine + line + held).length;
  const drawing = thumb(rows, attached, labels);
  expect(paths(drawing)).toBeLessThan(paths(geometry(rows, 'wide', attached, labels)) / 2);
  expect(drawing.height).toBeGreaterThan(drawing.core?.height ?? Infinity);
});
