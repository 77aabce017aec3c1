import { readFileSync } from 'node:fs';
import { polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { exactQuantity, type Quantity } from '../../records/quantity.ts';
import { sizes, widths } from '../chart.ts';
import { geometry, thumb } from './geometry.ts';
import { baseMapOf } from '../geography/base-map.ts';
import { parseFront } from '../geography/front.ts';
import { termRings } from '../geography/land-paths.ts';
import { parsePath } from '../geography/parse-path.fixture.ts';
import { ringArea } from '../geography/paths.ts';
import { states } from './layout.ts';

const read = (name: string) => readFileSync(`content/data/${name}.csv`, 'utf8');
const attached = { front: read('front'), pockets: read('pockets'), places: read('places') };
const labels = (id: string) => (id.endsWith('Words') ? `**toUkraine** ${id}` : id);
const about = (low: number, high = low): Quantity => ({ ...exactQuantity(low), high, about: true });
const areas = {
  all: about(120_970),
  frozen: about(40_820),
  withdraw: about(5000, 6600),
  leave: about(2770),
};
const others = ['day', 'recognised', 'held', 'crimea', 'luhansk', 'donetsk'].map(
  (part) => [part, ''] as const,
);
const rows = [...Object.entries(areas), ...others].map(([drawnAs, area]) => {
  const id = `row-${drawnAs}`;
  return { id, cells: { where: id, area }, written: { id, drawnAs } };
});
/** Published areas in km2 of the land of each term, between counts where they differ, and by what part the schematic line may miss them. */
const published = {
  recognised: [26_945 + 26_684 + 26_517 - 5800, 0.04],
  frozen: [40_820, 0.06],
  leave: [(1300 + 2770) / 2, 0.4],
  withdraw: [5800, 0.15],
} as const;

describe.each(sizes)('the %s drawing', (size) => {
  const drawing = geometry(rows, size, attached, labels);
  const { map, besides } = drawing;

  test('has nothing outside the box of a map', () => {
    for (const { box, unit, transform, ...paths } of [map, besides?.locator ?? map]) {
      const [, x = NaN, y = NaN, zoom = NaN] = (
        /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(transform) ?? []
      ).map(Number);
      expect(unit).toBeCloseTo(1 / zoom, 1);
      const all = [
        paths.sea,
        paths.ukraine,
        paths.border,
        paths.contact,
        paths.oblasts,
        ...Object.values(paths.terms),
      ];
      for (const [px, py] of all.flatMap(parsePath).flat()) {
        expect(Math.abs(px * zoom + x - box.x - box.width / 2)).toBeLessThanOrEqual(box.width / 2 + 1);
        expect(Math.abs(py * zoom + y - box.y - box.height / 2)).toBeLessThanOrEqual(box.height / 2 + 1);
      }
    }
  });

  test('has every text and town in its frame', () => {
    const { texts = [], places = [], bars, scaleBar } = besides ?? {};
    const drawn = [
      ...texts.flatMap((text) => text.texts),
      ...places.map(({ name }) => name),
      ...(bars?.texts ?? []).map(({ text }) => text),
      ...(scaleBar ? [scaleBar.text] : []),
    ];
    const found = drawn.flatMap(({ x, lines }) => lines.map(({ y }) => ({ x, y })));
    for (const { x, y } of found) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(widths[size]);
      expect(y).toBeGreaterThanOrEqual(12);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
    expect(places.map(({ name }) => name.lines[0]?.runs[0]?.text)).toEqual(
      expect.arrayContaining(['Sloviansk', 'Kramatorsk', 'Kostiantynivka']),
    );
  });

  test('has the words of each state, for that state alone, with the row that they are about', () => {
    const words = besides?.texts.slice(0, 6) ?? [];
    expect(words.map(({ states, row }) => [states?.join(), row])).toEqual(
      states.map((state) => [state, `row-${state}`]),
    );
    expect(words[0]?.texts[0]?.lines[0]?.runs[0]).toMatchObject({ text: 'toUkraine', colour: 'blue' });
  });

  test('has bars in proportion to the areas, on one scale', () => {
    const [frozen, recognised, withdraw, maybe, leave] = (besides?.bars.parts ?? [])
      .slice(1)
      .map(({ boxes }) => boxes[0]);
    const perKm2 = (frozen?.width ?? 0) / 40_820;
    for (const [bar, area] of [
      [recognised, 120_970 - 40_820 - 6600],
      [maybe, 1600],
      [withdraw, 5000],
      [leave, 2770],
    ] as const)
      expect(Math.abs((bar?.width ?? 0) - area * perKm2)).toBeLessThan(0.2);
    expect((withdraw?.x ?? 0) + (withdraw?.width ?? 0)).toBeCloseTo(widths[size], 0);
  });

  test('throws if a row is missing', () => {
    expect(() => geometry([], size, attached, labels)).toThrow('the drawing needs one row');
  });
});

describe('the land of the terms', () => {
  const base = baseMapOf('east');
  const rings = termRings(base, parseFront(attached));
  const contains = (term: keyof typeof rings, place: [number, number]) =>
    rings[term].some((ring) => polygonContains(ring, base.project(place)));

  test('has the published areas, as near as the schematic line of contact allows', () => {
    for (const term of Object.keys(published) as (keyof typeof published)[]) {
      const [area, miss] = published[term];
      const drawn = rings[term].reduce((sum, ring) => sum + ringArea(ring), 0) / base.perKm ** 2;
      expect(Math.abs(drawn / area - 1), `${term} ${String(drawn)}`).toBeLessThan(miss);
    }
  });

  test('has the towns of Donetsk in what Ukraine would leave, and Mariupol, Melitopol and Simferopol behind the line', () => {
    expect(contains('withdraw', [37.568, 48.731])).toBe(true);
    expect(contains('withdraw', [37.61, 48.85])).toBe(true);
    expect(contains('recognised', [37.568, 48.731])).toBe(false);
    expect(contains('recognised', [37.541, 47.095])).toBe(true);
    expect(contains('recognised', [34.1, 44.95])).toBe(true);
    expect(contains('frozen', [35.37, 46.85])).toBe(true);
    expect(contains('frozen', [32.615, 46.637])).toBe(false);
  });

  test('leaves out the Kinburn Spit, which is in no list', () => {
    expect(Object.keys(rings).filter((term) => contains(term as keyof typeof rings, [31.72, 46.53]))).toEqual(
      [],
    );
  });
});

test('the narrow map is a crop of the wide one: its coordinates are the same away from its edges', () => {
  const [wide, narrow] = [
    geometry(rows, 'wide', attached, labels),
    geometry(rows, 'narrow', attached, labels),
  ];
  const points = (path: string) => new Set(parsePath(path).flat().map(String));
  const [all, some] = [points(wide.map.terms.withdraw), points(narrow.map.terms.withdraw)];
  expect(some.size).toBeGreaterThan(20);
  expect([...some].filter((point) => !all.has(point))).toEqual([]);
});

test('the thumbnail shows the map alone, with shorter paths', () => {
  const length = ({ map }: ReturnType<typeof geometry>) => Object.values(map.terms).join('').length;
  const drawing = thumb(rows, attached);
  expect(drawing.besides).toBeUndefined();
  expect(length(drawing)).toBeLessThan(length(geometry(rows, 'wide', attached, labels)));
  expect(drawing.core).toMatchObject({ width: widths.narrow, height: drawing.height });
});
