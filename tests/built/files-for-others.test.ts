import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { catalogue, dist, files, read } from '../dist.ts';
import { readTypedValues } from './csv-on-the-web.ts';

const drawings = files.filter((file) => /^charts\/[^/]+\.svg$/.test(file));
const book = unzipSync(readFileSync(join(dist, 'offline/twenty-eight-points.epub')));
const bookDrawings = Object.keys(book).filter((name) => name.endsWith('.svg'));

/** The ids in an SVG file. */
const idsIn = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe.each([
  ...drawings.map((name) => [name, read(name)] as const),
  ...bookDrawings.map((name) => [name, Buffer.from(book[name] ?? []).toString()] as const),
])('%s is SVG 1.1 that other programs draw alike', (_, svg) => {
  test('refers to shapes by xlink alone', () => {
    expect(svg).not.toMatch(/<use[^>]* href=/);
    if (svg.includes('<use')) expect(svg).toContain('xmlns:xlink="http://www.w3.org/1999/xlink"');
  });
  test('has halos, hatches and tints that are drawn, not described', () => {
    expect(svg).not.toMatch(/paint-order|patternTransform/);
    expect(svg).not.toMatch(/clip-path[^>]*>\s*<[^>]*fill-opacity/);
  });
  test('has weights and faces that most programs have', () => {
    for (const [, weight] of svg.matchAll(/font-weight="(\w+)"/g)) expect(['400', '700']).toContain(weight);
    expect(svg).toMatch(/font-family=("|.)Arial,/);
  });
});

test('no id stands in two drawings, so that all can stand in one page', () => {
  const ids = drawings.flatMap((name) => [...new Set(idsIn(read(name)))]);
  expect(ids.length).toBeGreaterThan(drawings.length);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('each piece of text in a file has its own place', () => {
  for (const name of drawings) expect(read(name), name).not.toMatch(/<tspan/);
});

describe.each(catalogue.charts.map(({ id }) => id))('the data of %s', (id) => {
  const csv = read(`charts/${id}.csv`);
  const metadata = JSON.parse(read(`charts/${id}.csv-metadata.json`)) as {
    tableSchema: { columns: { name: string; datatype: string; titles: Record<string, string[]> }[] };
  };

  /** How many cells of the columns of a type are not empty. */
  const cellsOf = (datatype: string) => {
    const columns = metadata.tableSchema.columns.flatMap((column, index) =>
      column.datatype === datatype ? [index] : [],
    );
    const [, ...lines] = csv.trimEnd().split('\r\n');
    return lines.flatMap((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"(?:(?:[^"]|"")*)"|[^,]*)/g)];
      return columns.filter((index) => (cells[index]?.[0] ?? '').replace(/^,/, '') !== '');
    }).length;
  };

  test('begins with a byte order mark and has no number with three decimals', () => {
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).not.toMatch(/(?<=,)-?\d+\.\d{3}(?=[,\r])/);
    expect(csv).not.toMatch(/\.\d{4,}(?=[,\r])/);
  });

  test('has its header among the titles', () => {
    const header = csv.replace('\ufeff', '').split('\r\n')[0]?.split(',') ?? [];
    const { columns } = metadata.tableSchema;
    expect(columns.map(({ name }) => name)).toEqual(header);
    for (const { name, titles } of columns) expect(Object.values(titles).flat()).toContain(name);
  });

  test('has values of the types that its metadata says', () => {
    const [, ...lines] = csv.trimEnd().split('\r\n');
    const forms: Record<string, RegExp> = {
      number: /^-?\d+(\.\d+)?$/,
      date: /^\d{4}-\d\d-\d\d$/,
      string: /./s,
    };
    for (const line of lines) {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      metadata.tableSchema.columns.forEach(({ name, datatype }, column) => {
        const cell = cells[column] ?? '';
        if (cell) expect(cell, name).toMatch(forms[datatype] ?? /^$/);
      });
    }
  });

  test('is read by a consumer of CSV on the Web with as many numbers and dates as it has', async () => {
    const values = await readTypedValues(csv.replace('\ufeff', ''), metadata);
    const dates = values.filter(({ type }) => type === 'date').map(({ value }) => value);
    const numbers = values.filter(({ type }) => ['double', 'integer', 'decimal'].includes(type));
    expect(values.length).toBeGreaterThan(csv.split('\r\n').length);
    expect(dates.filter((value) => !/^\d{4}-\d\d-\d\d$/.test(value))).toEqual([]);
    expect(numbers.filter(({ value }) => Number.isNaN(Number(value)))).toEqual([]);
    expect(dates).toHaveLength(cellsOf('date'));
    // The numbers of lines are among the values.
    expect(numbers.length).toBeGreaterThanOrEqual(cellsOf('number'));
  });

  test('stands in a workbook with a sheet of data and one of notes', () => {
    const parts = unzipSync(readFileSync(join(dist, `charts/${id}.xlsx`)));
    const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(Object.keys(parts)).toContain('xl/worksheets/sheet2.xml');
    expect(sheet).toContain('state="frozen"');
    expect(sheet.match(/<row /g)).toHaveLength(csv.trimEnd().split('\r\n').length);
  });

  test('has a picture that says its title, author, licence, source and address', async () => {
    const { xmp, comments = [] } = await sharp(join(dist, `charts/${id}.png`)).metadata();
    const keywords = comments.map(({ keyword }) => keyword);
    for (const keyword of ['Title', 'Author', 'Description', 'Copyright', 'Source'])
      expect(keywords).toContain(keyword);
    expect(Buffer.from(xmp ?? []).toString()).toContain(`/charts/${id}/`);
  });
});
