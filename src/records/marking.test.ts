import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markUp } from './marking.ts';

test('a text is cut at its markings, in order', () => {
  const markings = [
    { n: 2, start: 8, end: 13 },
    { n: 1, start: 0, end: 3 },
  ];
  expect(markUp('One and three.', markings)).toEqual([
    { text: 'One', n: 1 },
    { text: ' and ' },
    { text: 'three', n: 2 },
    { text: '.' },
  ]);
});

test('overlapping markings are refused', () => {
  const markings = [
    { n: 1, start: 0, end: 5 },
    { n: 2, start: 4, end: 6 },
  ];
  expect(() => markUp('One and', markings)).toThrow('claim 2 overlaps');
});

test('no character is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(40)), (text, cuts) => {
      const edges = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
      const markings = edges.slice(1).map((end, n) => ({ n, start: edges[n] ?? 0, end }));
      const runs = markUp(text, markings);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.filter(({ n }) => n !== undefined)).toHaveLength(markings.length);
    }),
    { seed: 28 },
  );
});
