import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../src/records/no-break-spaces.ts';
import { catalogue, dist, files, read } from '../dist.ts';

const formats = ['svg', 'dark.svg', 'png', 'csv', 'json', 'csv-metadata.json'];
const narrow = (id: string) =>
  /<svg[^>]*class="narrow[\s\S]*?<\/svg>/.exec(read(`embed/${id}/index.html`))?.[0] ?? '';
const clean = (svg: string) =>
  `${svg.replaceAll(/ data-(?:astro-cid-\w+|\d+)(?:="true")?/g, '').replaceAll('><', '>\n<')}\n`;

describe.each(catalogue.charts)('the chart $id', ({ id, alt, title }) => {
  test('has its page, its embed and every download', () => {
    for (const file of [
      `charts/${id}/index.html`,
      `embed/${id}/index.html`,
      ...formats.map((format) => `charts/${id}.${format}`),
    ])
      expect(files).toContain(file);
  });

  test('is drawn as its golden drawings, wide and narrow', async () => {
    await expect(clean(read(`charts/${id}.svg`))).toMatchFileSnapshot(`golden/${id}.svg`);
    expect(narrow(id)).toContain('data-row=');
    await expect(clean(narrow(id))).toMatchFileSnapshot(`golden/${id}-narrow.svg`);
  });

  test('has downloads that need nothing from the page', () => {
    for (const name of [`charts/${id}.svg`, `charts/${id}.dark.svg`]) {
      const svg = read(name);
      expect(svg).toContain(`<desc`);
      expect(svg).not.toMatch(/var\(|light-dark|data-astro|<script|<a\b/);
      expect(svg).toContain('>Twenty-eight points</text>');
      for (const [, shape] of svg.matchAll(/(?:url\(|href=")#([^)"]+)/g))
        expect(svg).toContain(`id="${String(shape)}"`);
    }
  });

  test('has a PNG of 1,504 pixels with something on it', () => {
    const png = readFileSync(join(dist, `charts/${id}.png`));
    expect(png.readUInt32BE(16)).toBe(2 * (720 + 32));
    expect(png.length).toBeGreaterThan(15_000);
  });

  test('says its alt text on its page and in its embed, with its title', () => {
    for (const page of [`charts/${id}/index.html`, `embed/${id}/index.html`]) {
      expect(read(page)).toContain(`aria-label="${alt.replaceAll('"', '&quot;')}"`);
      expect(withPlainSpaces(read(page))).toContain(title);
    }
  });

  test('has as many rows in its CSV as in its table and its JSON', () => {
    const lines = read(`charts/${id}.csv`).trimEnd().split('\r\n').length - 1;
    const { rows } = JSON.parse(read(`charts/${id}.json`)) as { rows: unknown[] };
    const table = /<tbody[\s\S]*?<\/tbody>/.exec(read(`embed/${id}/index.html`))?.[0] ?? '';
    expect(rows).toHaveLength(lines);
    expect(table.match(/<tr/g)).toHaveLength(lines);
  });
});

test('the catalogue holds charts and explainers', () => {
  expect(catalogue.charts.length).toBeGreaterThan(0);
  expect(catalogue.explainers.length).toBeGreaterThan(0);
});
