import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numberWord } from '../../records/number-word.ts';
import type { Point } from '../../records/point.ts';
import type { Theme } from '../../records/site.ts';
import { site } from '../../records/this-site.ts';
import { pointRows } from '../../records/point-rows.ts';
import { sizes, widths } from '../chart.ts';
import { geometry, thumb } from './geometry.ts';
import { pitch } from './matrix.ts';

const { parties } = site;

const read = (file: string) => parse(readFileSync(file, 'utf8')) as unknown;
const written = Object.entries(read('content/points.yaml') as Record<string, Point>);
const points = written.map(([n, point]) => ({ ...point, n: Number(n) }));
const words = read('content/data/points.yaml') as { title: string; alt: string; summary: string };
const rowsFor = (found: typeof points) =>
  pointRows(found, site).map((row) => ({ id: row.id, cells: row as Record<string, string>, written: row }));
const real = rowsFor(points);
const labels = (id: string) => id;
const dotsIn = (path: string) => path.match(/M/g)?.length ?? 0;
const themed = (theme: Theme) => numberWord(points.filter((point) => point.theme === theme).length);
const bound = (how: 'must' | 'expected', party: string) =>
  points.filter(({ binds }) => binds[party] === how).length;

describe('the text of the chart', () => {
  test('have the sums by party that the drawing has', () => {
    const sum = (party: string) => String(bound('must', party));
    expect(words.title).toBe(
      `Russia is bound by ${sum('Russia')} points, Ukraine by ${sum('Ukraine')}, the US by ${sum('US')}, by our reading`,
    );
    const shown = parties.flatMap((party) => [party, sum(party)]);
    for (const size of sizes) {
      const { sums } = geometry(real, size, {}, labels).parties;
      const texts = sums.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)));
      expect(texts.filter((text) => text !== 'sums').sort()).toEqual([...shown].sort());
    }
  });

  test('count the points by theme as points.yaml has them', () => {
    expect(words.alt).toContain(
      `${themed('nato')} points are about NATO and security, ${[
        `${themed('process')} about process`,
        `${themed('economy')} about the economy and sanctions`,
        `${themed('military')} are military and ${themed('territory')} about territory`,
      ]
        .join(', ')
        .toLowerCase()}`.replace('nato', 'NATO'),
    );
  });

  test('count the parties that the points bind as points.yaml has them', () => {
    const must = (party: string) => numberWord(bound('must', party)).toLowerCase();
    for (const said of [
      `Russia must act or refrain under ${must('Russia')} points, Ukraine under ${must('Ukraine')}, the United States under ${must('US')}, Europe under ${must('Europe')} and NATO under ${must('NATO')}`,
      `${numberWord(parties.reduce((sum, party) => sum + bound('expected', party), 0))} more duties are expected`,
      `${numberWord(points.filter(({ binds }) => Object.keys(binds).length === 0).length)} points have neither dot nor ring`,
    ])
      expect(words.summary.replaceAll(/\s+/g, ' ')).toContain(said);
    expect(parties.map((party) => bound('expected', party))).toEqual([1, 2, 0, 1, 1]);
  });
});

describe.each(sizes)('the %s drawing', (size) => {
  const drawing = geometry(real, size, {}, labels);

  test('has theme, letter and count in the key', () => {
    expect(drawing.key.themes.map(({ lines }) => lines[0]?.runs.map(({ text }) => text).join(''))).toEqual([
      'N NATO and security, 10',
      'P Process, 9',
      'E Economy and sanctions, 5',
      'M Military, 2',
      'T Territory, 2',
    ]);
  });

  test('has a filled dot for must, a ring for expected, and the title of the point', () => {
    const [, , third, , fifth, , , , , tenth] = drawing.points;
    expect(
      [third, fifth, tenth].map((point) => [dotsIn(point?.must ?? ''), dotsIn(point?.expected ?? '')]),
    ).toEqual([
      [0, 2],
      [0, 0],
      [1, 2],
    ]);
    expect(tenth?.title).toBe('10. A US guarantee, with conditions');
  });

  test('has as many dots as duties inside the frame, whatever the points bind', () => {
    const binds = fc.dictionary(fc.constantFrom(...parties), fc.constantFrom('must', 'expected'));
    const made = fc.array(binds, { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(made, (all) => {
        const found = points.map((point, index) => ({ ...point, binds: all[index] ?? {} })) as typeof points;
        const { points: marks, unbound, height } = geometry(rowsFor(found), size, {}, labels);
        for (const [index, { must, expected, box }] of marks.entries()) {
          const bindings = Object.values(all[index] ?? {});
          expect(dotsIn(must)).toBe(bindings.filter((how) => how === 'must').length);
          expect(dotsIn(expected)).toBe(bindings.filter((how) => how === 'expected').length);
          for (const [, x, y] of `${must}${expected}`.matchAll(/M([\d.]+) ([\d.]+)/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(box.x);
            expect(Number(x) + 15).toBeLessThanOrEqual(box.x + box.width);
            expect(Number(y)).toBeLessThan(box.y + box.height);
          }
        }
        const dots = all.flatMap((one) => Object.keys(one)).length;
        expect(dotsIn(unbound)).toBe(28 * parties.length - dots);
        expect(Math.max(...marks.map(({ box }) => box.y + box.height))).toBeLessThan(height);
        expect(Math.max(...marks.map(({ box }) => box.x + box.width))).toBeLessThanOrEqual(widths[size]);
      }),
      { seed: 28, numRuns: 40 },
    );
  });

  test('has a box of at least 24 px in both directions for every point, and no overlapping boxes', () => {
    for (const [index, { box: a }] of drawing.points.entries()) {
      expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(pitch);
      for (const { box: b } of drawing.points.slice(index + 1))
        expect(a.x + a.width <= b.x || a.y + a.height <= b.y || b.x + b.width <= a.x).toBe(true);
    }
  });
});

test('the crop of the thumbnail has a point of every theme', () => {
  const { core, points: marks } = thumb(real, {}, labels);
  const seen = marks.filter(({ box }) => core && box.x >= core.x && box.x + box.width <= core.x + core.width);
  expect(seen.map(({ n }) => n)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
  expect(new Set(seen.map(({ colour }) => colour)).size).toBe(5);
});
