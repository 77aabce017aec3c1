import { expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import type { Point } from './point.ts';
import type { Site } from './site.ts';
import { pointRows, resolveRows } from './point-rows.ts';

const site: Pick<Site, 'themes' | 'parties'> = {
  themes: [{ id: 'nato', title: 'NATO and security', letter: 'N' }],
  parties: ['Ukraine', 'Russia', 'NATO'],
};
const point = (n: number, binds: Point['binds']) =>
  ({ n, title: 'A pact', theme: 'nato', binds, sources: ['axios'] }) as unknown as Point & { n: number };
const points = [point(1, {}), point(3, { NATO: 'expected', Russia: 'expected', Ukraine: 'must' })];

test('a point becomes a row with the parties that it binds, in order', () => {
  expect(pointRows(points, site)).toEqual([
    {
      id: 'point-1',
      source: ['axios'],
      point: '1. A pact',
      theme: 'NATO and security',
      must: 'none',
      expected: 'none',
    },
    {
      id: 'point-3',
      source: ['axios'],
      point: '3. A pact',
      theme: 'NATO and security',
      must: 'Ukraine',
      expected: 'Russia, NATO',
    },
  ]);
});

test('a data set has its own rows or those of the points, never both or neither', () => {
  const own = { rows: [{ id: 'a' }] } as unknown as Dataset;
  const borrowed = { rows: [], rowsFrom: 'points' } as unknown as Dataset;
  expect(resolveRows(own, points, site).rows).toEqual(own.rows);
  expect(resolveRows(borrowed, points, site).rows).toHaveLength(2);
  expect(() => resolveRows({ ...own, ...borrowed, rows: own.rows }, points, site)).toThrow('rowsFrom');
  expect(() => resolveRows({ ...own, rows: [] }, points, site)).toThrow('rowsFrom');
});
