import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAtHighlights } from './highlights.ts';

test('a text is split at its highlights, in order', () => {
  const highlights = [
    { n: 2, start: 8, end: 13 },
    { n: 1, start: 0, end: 3 },
  ];
  expect(splitAtHighlights('One and three.', highlights)).toEqual([
    { text: 'One', n: 1 },
    { text: ' and ' },
    { text: 'three', n: 2 },
    { text: '.' },
  ]);
});

test('overlapping highlights are rejected', () => {
  const highlights = [
    { n: 1, start: 0, end: 5 },
    { n: 2, start: 4, end: 6 },
  ];
  expect(() => splitAtHighlights('One and', highlights)).toThrow('claim 2 overlaps');
});

test('no character is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(40)), (text, cuts) => {
      const edges = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
      const highlights = edges.slice(1).map((end, n) => ({ n, start: edges[n] ?? 0, end }));
      const runs = splitAtHighlights(text, highlights);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.filter(({ n }) => n !== undefined)).toHaveLength(highlights.length);
    }),
    { seed: 28 },
  );
});
