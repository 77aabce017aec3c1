import { expect, test } from 'vitest';
import {
  billionsPerLine,
  dotRows,
  hatchLines,
  landBar,
  moneyLines,
  partOfBar,
  peoplePerSmallDot,
  sheetsOf,
  strokeRow,
  width,
} from './small-drawings.ts';

const marks = (path: string) => path.match(/M/g)?.length ?? 0;

test('dots and strokes count people', () => {
  expect(marks(dotRows(0, 600_000).dots) * peoplePerSmallDot).toBe(600_000);
  expect(marks(dotRows(600_000, 800_000).strikes) * peoplePerSmallDot).toBe(200_000);
});

test('lines count money, and a second sum follows the first', () => {
  expect(marks(moneyLines(100)) * billionsPerLine).toBe(100);
  expect(Number(/^M([\d.]+)/.exec(moneyLines(100, 100))?.[1])).toBeGreaterThan(width / 2);
});

test('strokes count points, and what is missing follows them', () => {
  expect(marks(strokeRow(0, 19))).toBe(19);
  expect(marks(strokeRow(0, 28, 19))).toBe(9);
});

test('the parts of the land fill the bar', () => {
  const { held, between } = landBar({ low: 95, high: 96 });
  expect(held).toMatch(/^M0 0h250\.8v/);
  expect(between).toMatch(/^M250\.8 /);
});

test('half of a bar ends in its middle', () => {
  expect(partOfBar(50).rest).toMatch(new RegExp(`^M${String(width / 2)} `));
});

test('hatching stays inside its rectangle', () => {
  for (const [, x, y] of hatchLines(10, 5, 40, 20).matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(10);
    expect(Number(x)).toBeLessThanOrEqual(50);
    expect(Number(y)).toBeGreaterThanOrEqual(5);
    expect(Number(y)).toBeLessThanOrEqual(25);
  }
});

test('sheets leave room for their labels', () => {
  const [first, second] = sheetsOf(['Washington', 'Kyiv']);
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(32 + 60);
});
