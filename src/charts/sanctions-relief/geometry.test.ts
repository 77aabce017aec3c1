import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fillRows, type Row } from '../../records/cells.ts';
import { dataset, type Dataset } from '../../records/dataset.ts';
import { fact } from '../../records/fact.ts';
import { readYaml } from '../../records/yaml.ts';
import { sizes, widths } from '../chart.ts';
import { widthOf } from '../marks/text.ts';
import { geometry, thumb } from './geometry.ts';

const read = (name: string) => readFileSync(`content/${name}`, 'utf8');
const facts = z.record(z.string(), fact).parse(readYaml(read('facts.yaml'), 'facts', z.unknown()));
const data: Dataset = dataset({ chartGroups: ['Sanctions and money'] }).parse(
  readYaml(read('data/sanctions-relief.yaml'), 'sanctions-relief', z.unknown()),
);
const rows = fillRows(data, (id) => {
  const found = facts[id];
  if (found) return found;
  throw new Error(`no fact ${id}`);
});
const labels = (id: string) => id;
const labelsOf = (size: (typeof sizes)[number]) => (id: string) => {
  const label = data.labels[id] ?? '';
  return typeof label === 'string' ? label : label[size];
};
const draw = (size: (typeof sizes)[number], given: readonly Row[] = rows) =>
  geometry(given, size, {}, labels);

/** Left edge, top, width and height of a rectangle's path with or without round corners. */
const boxOf = (path: string) => {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number);
  const [x = NaN, y = NaN, width = NaN, , , , , , , , down = NaN] = numbers;
  return numbers.length < 7
    ? { x, y, width, height: numbers[3] ?? NaN }
    : { x: x - 2, y, width: width + 4, height: down + 4 };
};
const blocksOf = ({ groups }: ReturnType<typeof draw>['stacks']['whole']) =>
  groups.flatMap(({ blocks }) => blocks);

test('the title and the labels have the counts of the rows', () => {
  const { whole, broken } = draw('wide').stacks;
  expect([...whole.groups, ...broken.groups].map(({ owner, blocks }) => [owner, blocks.length])).toEqual([
    ['washington', 5],
    ['named', 2],
    ['london', 2],
    ['brussels', 6],
    ['several', 1],
  ]);
  expect([whole.count, broken.count]).toEqual([5, 11]);
  expect(data.title).toContain('5 of these 16 measures');
  expect(JSON.stringify(data.labels['whole'])).toContain('of 16');
  expect(data.labels['stages']).toContain('the other 14');
});

describe.each(sizes)('the %s drawing', (size) => {
  const drawing = draw(size);
  const { whole, broken } = drawing.stacks;

  test('has one firm stroke, through what Washington could lift alone, and a broken one through all others', () => {
    expect(whole.stroke.dashes).toBeUndefined();
    expect(broken.stroke.dashes).toBeDefined();
    expect(drawing.returns.map(({ line }) => Boolean(line.dashes))).toEqual([false, true]);
    expect(blocksOf(whole).every(({ fill }) => fill === 'whole')).toBe(true);
    expect(blocksOf(broken).some(({ fill }) => fill === 'whole')).toBe(false);
  });

  test('has the two measures that the draft names first of those that need others', () => {
    expect(blocksOf(broken).map(({ id }) => id).slice(0, 2)).toEqual(['seat', 'assets']); // prettier-ignore
    expect(drawing.groups.map(({ owner }) => owner)).toEqual([
      'named',
      'washington',
      'london',
      'brussels',
      'several',
    ]);
  });

  test('has parts inside their block, and an open block for what is adopted and not in force', () => {
    const blocks = blocksOf(broken);
    const outer = boxOf(blocks.find(({ id }) => id === 'eu-economic')?.path ?? '');
    const inner = blocks.filter(({ id }) => ['eu-swift', 'eu-crude', 'eu-nordstream', 'eu-lng'].includes(id));
    expect(inner).toHaveLength(4);
    for (const { path } of inner) {
      const { x, y, width, height } = boxOf(path);
      expect(x).toBeGreaterThan(outer.x);
      expect(x + width).toBeLessThan(outer.x + outer.width);
      expect(y).toBeGreaterThan(outer.y);
      expect(y + height).toBeLessThan(outer.y + outer.height);
    }
    expect(blocks.filter(({ fill }) => fill === 'open').map(({ id }) => id)).toEqual(['eu-lng']);
  });

  test('has blocks under each other in each stack, inside the frame', () => {
    for (const stack of [whole, broken]) {
      const outer = blocksOf(stack)
        .filter(({ fill }) => ['whole', 'broken'].includes(fill))
        .map(({ path }) => boxOf(path));
      for (const [index, { x, y, width }] of outer.entries()) {
        const above = outer[index - 1];
        if (above) expect(y).toBeGreaterThan(above.y + above.height);
        expect(x + width).toBeLessThanOrEqual(widths[size]);
      }
      expect(stack.end).toBeLessThan(drawing.height);
    }
  });

  test('has its words inside its frame in a face a tenth wider', () => {
    const written = geometry(rows, size, {}, labelsOf(size));
    const { whole: first, broken: second } = written.stacks;
    const names = [first, second].flatMap(({ groups }) => groups.flatMap(({ name }) => name ?? []));
    for (const text of [...written.texts, ...names]) {
      expect(text.x + 1.1 * widthOf(text)).toBeLessThanOrEqual(widths[size]);
      expect(text.lines.at(-1)?.y).toBeLessThan(written.height);
    }
  });

  test('has heads that do not meet in a face a tenth wider', () => {
    const [, words, other] = geometry(rows, size, {}, labelsOf(size)).texts;
    expect(words && words.x + 1.1 * widthOf(words)).toBeLessThanOrEqual(other?.x ?? 0);
  });

  test('is named by its rows’ cells and not by their ids', () => {
    const renamed = rows.map((row) => ({
      ...row,
      id: `a-${row.id}`,
      cells: {
        ...row.cells,
        ...(row.cells['partOf'] ? { partOf: `a-${String(row.cells['partOf'])}` } : {}),
      },
    }));
    expect(JSON.stringify(draw(size, renamed)).replaceAll('"id":"a-', '"id":"')).toBe(
      JSON.stringify(drawing),
    );
  });
});

test('the narrow drawing fits a phone’s embed, whose limit is 704 px', () => {
  expect(draw('narrow').height).toBeLessThanOrEqual(704);
});

test('the thumbnail has both stacks and no words', () => {
  const { stacks, texts, returns, core } = thumb(rows, {}, labels);
  expect([blocksOf(stacks.whole).length, blocksOf(stacks.broken).length]).toEqual([5, 11]);
  expect([texts, returns]).toEqual([[], []]);
  expect((core?.height ?? 0) / (core?.width ?? 1)).toBeCloseTo(8.4 / 16, 0);
});
