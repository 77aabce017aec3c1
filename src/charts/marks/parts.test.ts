import { expect, test } from 'vitest';
import { pageInk } from '../ink.ts';
import { bottomAxis, leftAxis, numberTicks } from './axis.ts';
import { bracketAcross, bracketDown } from './bracket.ts';
import { dashes } from './dashes.ts';
import { dimensionLine } from './dimension-line.ts';
import { keyAt } from './key.ts';
import { elbow, leaderTo } from './leader.ts';
import { openBarAt } from './open-bar.ts';
import { paintOf } from './paint.ts';
import { strong, widthOf } from './text.ts';

const ticks = numberTicks((value) => 100 - value, [0, 20, 40], '%');

test('only the last number of an axis has the unit', () => {
  expect(ticks).toEqual([
    { at: 100, label: '0' },
    { at: 80, label: '20' },
    { at: 60, label: '40%' },
  ]);
});

test('an axis has a line at each tick, and at its base none but the base line', () => {
  const axis = leftAxis(ticks, [[30, 90], [95, 200]], 24, 100); // prettier-ignore
  expect(axis.grid).toBe('M30 80H90M95 80H200M30 60H90M95 60H200');
  expect(axis.base).toBe('M30 100H90M95 100H200');
  expect(axis.labels.map(({ x, lines }) => [x, lines[0]?.y])).toEqual([
    [24, 104],
    [24, 84],
    [24, 64],
  ]);
  expect(bottomAxis([{ at: 5, label: '' }], [[0, 4]], 20)).toEqual({ grid: 'M5 0V4', base: '', labels: [] });
});

test('a key begins a new line where an entry would not fit', () => {
  const paint = { kind: 'solid', colour: 'red' } as const;
  const entries = ['held', 'Ukraine would leave', 'Russia would leave'].map(
    (words) => ({ shape: 'box', paint, words }) as const,
  );
  const { entries: drawn, bottom } = keyAt({ x: 0, y: 20, width: 240 }, entries);
  expect(drawn.map(({ text }) => text.lines[0]?.y)).toEqual([20, 20, 39]);
  expect(bottom).toBe(39);
  for (const { text } of drawn) expect(text.x + 1.1 * widthOf(text)).toBeLessThanOrEqual(240);
});

test('an open bar has its end as a line of its own, at its right edge', () => {
  const { outline, end } = openBarAt({ x: 1, y: 2, width: 100, height: 20 }, 'text');
  expect(outline).toBe('M101 2H1V22H101');
  expect(end).toBe('M101 2V22');
});

test('leaders and brackets are paths', () => {
  expect(leaderTo([0, 0], [10, 0], 5)).toEqual({
    path: 'M0 0L5 0',
    ring: 'M5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0',
  });
  expect(elbow([1, 2], [9, 8]).path).toBe('M1 2V8H9');
  expect(bracketAcross(0, 50, 10)).toBe('M0 15V10H50V15');
  expect(bracketDown(0, 50, 10, -5)).toBe('M5 0H10V50H5');
});

test('a dimension line has a gap in its middle that is wider than its text', () => {
  const { path, text } = dimensionLine(10, 210, 40, 30, strong('7 days'));
  const [, left, right] = /^M10 40V25H([\d.]+)M210 40V25H([\d.]+)$/.exec(path) ?? [];
  expect(text.x).toBe(110);
  expect(Number(right) - Number(left)).toBeGreaterThan(widthOf(text) + 16);
});

test('every paint has a fill or a stroke of its own, with the dashes of its meaning', () => {
  const of = (kind: Parameters<typeof paintOf>[0]['kind']) => paintOf({ kind, colour: 'red' }, pageInk, 'x');
  expect(of('solid')).toEqual({ fill: pageInk.red });
  expect(of('hatched')['fill']).toBe('url(#x-hatched-red)');
  expect(of('faint')['stroke-dasharray']).toBe(dashes.uncertain);
  expect(of('later')['stroke-dasharray']).toBe(dashes.later);
  expect(of('consent')['stroke-dasharray']).toBe(dashes.consent);
});

test('dash patterns differ from one another', () => {
  expect(new Set(Object.values(dashes)).size).toBe(Object.keys(dashes).length);
});
