import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillRows } from '../../records/cells.ts';
import type { Dataset } from '../../records/dataset.ts';
import { subjectsOf } from '../../records/draft-subjects.ts';
import { sizes, widths } from '../chart.ts';
import { widthOf } from '../marks/text.ts';
import { geometry } from './geometry.ts';

const data = parse(readFileSync('content/data/drafts.yaml', 'utf8')) as Dataset;
const rows = fillRows(data, () => {
  throw new Error('no cell takes its value from a fact');
});
const labels = (id: string) => id;
const subjects = subjectsOf(rows);
const changesOf = (id: string) => subjects.find((subject) => subject.id === id)?.changes;

describe('the words of the chart', () => {
  test('stand in the order of the changes, most first', () => {
    const counts = subjects.map(({ changes }) => changes);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('name in the title the subjects that changed in every text, and the troops, which changed once', () => {
    expect(subjects.filter(({ changes }) => changes === 3).map(({ id }) => id)).toEqual([
      'land',
      'nato',
      'guarantee',
    ]);
    expect(changesOf('troops')).toBe(1);
    expect(data.title).toBe('Land, NATO and the guarantee changed every time, the troop limit once');
  });

  test('count in the alt text what the drawing counts', () => {
    expect(subjects).toHaveLength(9);
    expect(subjects[0]?.versions).toHaveLength(4);
    expect(changesOf('assets')).toBe(2);
    expect(['troops', 'elections', 'forces', 'plant'].map(changesOf)).toEqual([1, 1, 1, 1]);
    expect(changesOf('sanctions')).toBe(0);
    expect(subjects[0]?.versions.at(-1)?.terms).toBe('open');
  });

  test('lead from each of their points to one subject', () => {
    const points = subjects.flatMap((subject) => subject.points);
    expect(new Set(points).size).toBe(points.length);
    expect([...points].sort((a, b) => a - b)).toEqual(data.points);
  });

  test('are at most about ninety characters in a cell', () => {
    for (const { cells } of rows) expect(String(cells['says'] ?? '').length).toBeLessThanOrEqual(95);
  });
});

describe.each(sizes)('the %s drawing', (size) => {
  const drawing = geometry(rows, size, {}, labels);
  const tracks = drawing.groups.flatMap((group) => group.tracks);

  test('has a stroke for each change, and words for each text', () => {
    tracks.forEach(({ versions }, index) => {
      expect(versions.filter(({ stroke }) => stroke)).toHaveLength(subjects[index]?.changes ?? -1);
      expect(versions).toHaveLength(4);
      for (const { text } of versions) expect(text.lines[0]?.runs[0]?.text).toMatch(/\w/);
    });
  });

  test('has a group for each number of changes, most first; the first changed in every text', () => {
    expect(drawing.groups.map(({ changes, tracks: own }) => [changes, own.length])).toEqual([
      [3, 3],
      [2, 1],
      [1, 4],
      [0, 1],
    ]);
    const headings = drawing.groups.map(({ heading }) => heading.lines[0]?.runs[0]?.text);
    expect(headings).toEqual(['everyTime', 'changed2', 'changed1', 'changed0']);
    expect(drawing.groups.map(({ background }) => Boolean(background))).toEqual([true, false, false, false]);
  });

  test('has dots between texts of which one is not known', () => {
    const elections = tracks.find(({ id }) => id === 'elections');
    expect(elections?.versions.map(({ isDotted }) => isDotted)).toEqual([false, true, true, false]);
  });

  test('has a dashed box around what became known later, outside the last column', () => {
    const boxed = tracks.flatMap(({ versions }) => versions.filter(({ later }) => later));
    expect(boxed.map(({ id }) => id)).toEqual(['guarantee-nineteen', 'troops-nineteen']);
  });

  test('has words that end before the next stroke or column, in a face a tenth wider', () => {
    for (const { versions } of tracks)
      versions.forEach(({ text }, index) => {
        const next = versions[index + 1];
        const limit = next?.stroke ? Number(/^M([\d.]+)/.exec(next.stroke)?.[1]) : next?.text.x;
        expect(text.x + 1.1 * widthOf(text)).toBeLessThanOrEqual(limit ?? widths[size]);
      });
  });

  test('has no stroke or line across the edge of the last column’s box, and no dotted line of fewer than three dots', () => {
    const { box } = drawing.after;
    for (const { isDotted, stroke, line, next } of tracks.flatMap(({ versions }) =>
      versions.map((version, index) => ({ ...version, next: versions[index + 1] })),
    )) {
      const [from = 0, to = 0] = [...line.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x));
      if (line) expect(to - from).toBeGreaterThanOrEqual(isDotted ? 11.9 : 5.9);
      expect(to).toBeLessThan(box.x);
      const tip = Number(/ ([\d.]+) [\d.]+$/.exec(next?.stroke ?? stroke)?.[1] ?? 0);
      expect(tip + 2).toBeLessThan(box.x);
    }
    expect(box.x + box.width).toBeLessThan(widths[size] - 1);
  });

  test('has strokes that end below the name of their track', () => {
    for (const { name, versions } of size === 'narrow' ? tracks : [])
      for (const { stroke } of versions)
        if (stroke)
          expect(Number(/([\d.]+)$/.exec(stroke)?.[1])).toBeGreaterThan((name.lines[0]?.y ?? 0) + 4);
  });

  test('has all its parts inside its frame', () => {
    for (const { box } of tracks) expect(box.x + box.width).toBeLessThanOrEqual(widths[size]);
    const { box } = drawing.after;
    expect(box.x + box.width).toBeLessThanOrEqual(widths[size]);
    expect(box.y + box.height).toBeLessThan(drawing.height);
  });
});
