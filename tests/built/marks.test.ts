import { readFileSync } from 'node:fs';
import { rehype } from 'rehype';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { spellOut } from '../../src/records/spoken-text.ts';
import { parseTone } from '../../src/records/tone.ts';
import { figureInText } from '../figure-in-text.ts';
import { catalogue, read } from '../dist.ts';
import { readUnits, spokenFormsOf } from '../../src/records/unit-table.ts';

const forms = spokenFormsOf(readUnits(readFileSync('content/units.yaml', 'utf8')));

interface Data {
  columns: { name: string; title: string; unit?: string }[];
  rows: Record<string, string | number | null>[];
}

const all = (root: Root | Element, wanted: (element: Element) => boolean) => {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
};
const textOf = (element: Element | undefined) => {
  let text = '';
  if (element) visit(element, 'text', ({ value }) => void (text += value));
  return text.trim();
};
const named = (root: Root | Element, name: string) => all(root, ({ tagName }) => tagName === name);
const has = (element: Element, name: string) =>
  Array.isArray(element.properties['className']) && element.properties['className'].includes(name);

/** The lines of a CSV file, each as its cells. */
const linesOf = (csv: string) =>
  csv
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );

describe.each(catalogue.charts)('the marks of $id', ({ id, undrawn }) => {
  const page = rehype().parse(read(`embed/${id}/index.html`));
  const [table] = all(page, ({ properties }) => properties['id'] === `${id}-table`);
  const [heads = [], rows = []] = ['thead', 'tbody'].map((part) =>
    table ? named(table, part).flatMap((of) => named(of, part === 'thead' ? 'th' : 'tr')) : [],
  );
  const data = JSON.parse(read(`charts/${id}.json`)) as Data;
  const [header = [], ...lines] = linesOf(read(`charts/${id}.csv`));
  /** The names of rows on the page, by their ids in the files. */
  const names = new Map(
    data.rows.map((row, index) => [String(row['id']), String(rows[index]?.properties['dataRow'])]),
  );

  test.each(['wide', 'narrow'] as const)(
    'are there for every row of the %s drawing, or declared undrawn',
    (size) => {
      const [svg] = all(page, (element) => element.tagName === 'svg' && has(element, size));
      const marks = svg
        ? all(svg, ({ properties }) => 'dataRow' in properties || 'dataOf' in properties)
        : [];
      const drawn = marks.flatMap(({ properties }) =>
        properties['dataRow'] ? [String(properties['dataRow'])] : [],
      );
      const absent = [...names].filter(([, name]) => !drawn.includes(name)).map(([row]) => row);
      expect(absent.sort()).toEqual([...undrawn].sort());
      for (const { properties } of marks)
        expect([...names.values()]).toContain(String(properties['dataRow'] ?? properties['dataOf']));
    },
  );

  test('have a row each of the table, the CSV and the JSON, in one order', () => {
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(names.values()).size).toBe(rows.length);
    expect(lines.map(([row]) => row)).toEqual(data.rows.map((row) => row['id']));
    expect(rows).toHaveLength(data.rows.length);
  });

  test('have the figure of the files as their tone', () => {
    rows.forEach((row, index) => {
      const tone = row.properties['dataTone'];
      if (tone === undefined || tone === '') return;
      const values = Object.values(data.rows[index] ?? {}).filter((value) => typeof value === 'number');
      // Files round the figures that are computed, and have billions of roubles for trillions.
      const isValue = (bound: number) =>
        values.some((value) =>
          [1, 1000].some((scale) => Math.abs(value - bound * scale) <= Math.abs(value) / 100),
        );
      const { low, high } = parseTone(String(tone)) ?? { low: NaN, high: NaN };
      for (const bound of [low, high]) expect(isValue(bound), String(tone)).toBe(true);
    });
  });

  test('say in the table, aloud, in the CSV and in the JSON the same figures', () => {
    heads.forEach((head, column) => {
      const low = data.columns.find(({ title }) => title === `${textOf(head)}, lowest`)?.name;
      expect(Boolean(low), textOf(head)).toBe(has(head, 'numeric'));
      if (!low) return;
      // Files have billions of roubles, of which tables print trillions.
      const perUnit = data.columns.find(({ name }) => name === low)?.unit === 'RUB bn' ? 1000 : 1;
      const [high, how] = [low.replace(/Low$/, 'High'), low.replace(/Low$/, 'Qualifier')];
      const texts = rows.map((row) =>
        textOf(all(row, ({ tagName }) => tagName === 'th' || tagName === 'td')[column]),
      );
      const places = Math.max(...texts.map((text) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0));
      texts.forEach((text, index) => {
        const [row, line] = [data.rows[index] ?? {}, lines[index] ?? []];
        const figure = figureInText(text);
        expect(figureInText(spellOut(text, forms)), text).toEqual(figure);
        for (const [name, value] of [
          [low, figure?.low],
          [high, figure?.high],
        ] as const) {
          const known = row[name];
          expect(line[header.indexOf(name)]).toBe(known === null ? '' : String(known));
          if (value === undefined) expect(known, `${text} ${name}`).toBeNull();
          else
            expect(Math.abs(Number(known) / perUnit - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
        }
        if (!figure) expect(['', 'not known']).toContain(text);
        else expect(row[how]).toBe(figure.atLeast ? 'at least' : figure.about ? 'about' : null);
      });
    });
  });
});
