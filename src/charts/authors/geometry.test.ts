import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillRows, type Row } from '../../records/cells.ts';
import type { Dataset } from '../../records/dataset.ts';
import { type Size, sizes } from '../chart.ts';
import { geometry, penCount } from './geometry.ts';
import { sceneOf } from './scenes.ts';

const data = parse(readFileSync('content/data/authors.yaml', 'utf8')) as Dataset;
const rows = fillRows(data, () => {
  throw new Error('no cell takes its value from a fact');
});
const scenes = readFileSync('content/data/scenes.csv', 'utf8');
/** The texts of the drawing at a size. */
const labelsAt = (size: Size) => (id: string) => {
  const label = data.labels[id];
  if (label === undefined) throw new Error(`no label ${id}`);
  return typeof label === 'string' ? label : label[size];
};

/** Where the sheet that is being written stands in the scene of a row, in the words of the column `pen`. */
const penIn = ({ id }: Row): string => {
  const { sheets } = sceneOf(id, { scenes });
  const sheet = sheets.find(({ hasPencil, as }) => hasPencil || as === 'both');
  const words = { moscow: 'Moscow', washington: 'Washington', between: 'both', kyiv: 'Kyiv' };
  return sheet ? words[sheet.at] : '';
};

test('the pencil stands where the table says', () => {
  for (const row of rows) expect(penIn(row), row.id).toBe(row.cells['pen']);
});

test('the counts of the title are those of the accounts known by the interview', () => {
  const known = rows.filter(({ written }) => !written.learned);
  const places = ['Moscow', 'both', 'Washington'].map((pen) => penCount(rows, pen));
  expect(known).toHaveLength(4);
  expect(places).toEqual([1, 1, 2]);
  expect(data.title).toBe('Four accounts put the pen in three places');
});

test('an account without a scene is refused', () => {
  const [row] = rows;
  if (!row) throw new Error('no rows');
  expect(() => geometry([{ ...row, id: 'times' }], 'wide', { scenes }, labelsAt('wide'))).toThrow(
    'row times: the drawing has no scene',
  );
});

test('a scene with a place that the drawing does not have is refused', () => {
  const wrong = scenes.replace('axios,2,people,moscow', 'axios,2,people,minsk');
  expect(() => sceneOf('axios', { scenes: wrong })).toThrow(
    'the scene of axios: at is "minsk", not one of moscow',
  );
});

describe.each(sizes)('the %s drawing', (size) => {
  const drawing = geometry(rows, size, { scenes }, labelsAt(size));

  test('has the accounts below each other in the order of the rows, later ones in a box', () => {
    expect(drawing.accounts.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const bottoms = drawing.accounts.map(({ bottom }) => bottom);
    expect(bottoms).toEqual([...bottoms].sort((a, b) => a - b));
    const { box } = drawing.after;
    expect(box.y).toBeGreaterThan(bottoms[3] ?? 0);
    expect(box.y + box.height).toBeGreaterThan(bottoms[5] ?? 0);
  });

  test('has the texts of an account inside its row', () => {
    let top = 0;
    for (const { texts, bottom } of drawing.accounts) {
      for (const { y } of texts.flatMap(({ lines }) => lines)) {
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThanOrEqual(bottom);
      }
      top = bottom;
    }
  });

  test('has the signs of its key inside the frame and apart from each other', () => {
    const { entries } = drawing.key;
    const sheets = entries.flatMap(({ sheet }) => sheet?.strokes[0] ?? []);
    for (const { path } of sheets)
      for (const [, x] of path.matchAll(/[ML]([\d.]+) /g)) expect(Number(x)).toBeGreaterThanOrEqual(2);
    const rows = [...new Set(entries.map(({ text }) => text.lines[0]?.y ?? 0))];
    if (rows.length > 1) expect((rows[1] ?? 0) - (rows[0] ?? 0)).toBeGreaterThanOrEqual(21);
    expect(entries).toHaveLength(5);
  });

  test('is not higher than a page shows without making its text smaller', () => {
    expect(drawing.height).toBeLessThanOrEqual(size === 'wide' ? 768 : 704);
  });
});
