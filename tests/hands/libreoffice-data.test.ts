import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, dist } from '../dist.ts';
import { pathOf } from '../programs.ts';

const folder = resolve('.build/hands/spreadsheets');
const charts = catalogue.charts.map(({ id }) => id);

/** Opens files in LibreOffice with the import options, and saves each in the folder as a workbook or as CSV. */
function convert(files: readonly string[], to: string, out: string, filter?: string): void {
  mkdirSync(join(folder, out), { recursive: true });
  const args = [
    '--headless',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    ...(filter ? [`--infilter=${filter}`] : []),
    '--convert-to',
    to,
    '--outdir',
    join(folder, out),
    ...files,
  ];
  const { status, stderr } = spawnSync(pathOf('soffice') ?? '', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** The numbers in the cells of the first sheet of a workbook, in order of the file. */
function numbersIn(file: string): number[] {
  const sheet = Buffer.from(unzipSync(readFileSync(file))['xl/worksheets/sheet1.xml'] ?? []).toString();
  const cells = [...sheet.matchAll(/<c [^>]*?(?:t="(\w+)")?[^>]*>(?:<f[^>]*>[^<]*<\/f>)?<v>([^<]*)<\/v>/g)];
  return cells.filter(([cell]) => !/ t="(?!n")/.test(cell)).map(([, , value]) => Number(value));
}

/** The values of the data sheet by its CSV, written by LibreOffice: quoted fields are unquoted. */
const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\n');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const id of charts)
    for (const extension of ['csv', 'xlsx'])
      copyFileSync(join(dist, `charts/${id}.${extension}`), join(folder, `${id}.${extension}`));
  const csv = charts.map((id) => `${id}.csv`);
  // Comma, double quote, UTF-8, from the first line; the language of the spreadsheet: German, then US English.
  convert(csv, 'xlsx', 'de', 'CSV:44,34,76,1,,1031');
  convert(csv, 'xlsx', 'us', 'CSV:44,34,76,1,,1033');
  convert(
    charts.map((id) => `${id}.xlsx`),
    'csv',
    'book',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(charts)('the data of %s', (id) => {
  const csvNumbers = () =>
    [...readFileSync(join(folder, `${id}.csv`), 'utf8').matchAll(/(?<=,)-?\d+(?:\.\d+)?(?=[,\r])/g)].map(
      ([digits]) => Number(digits),
    );

  test('opened as CSV in US English has the numbers of the file', () => {
    const numbers = numbersIn(join(folder, 'us', `${id}.xlsx`));
    for (const number of csvNumbers()) expect(numbers).toContain(number);
  });

  test('opened as CSV in German has no number that is not in the file', () => {
    const known = new Set(csvNumbers());
    // Dates are numbers of days since 1899; years are at most 2100.
    const strange = numbersIn(join(folder, 'de', `${id}.xlsx`)).filter(
      (number) => !known.has(number) && !(number > 30_000 && number < 60_000),
    );
    expect(strange).toEqual([]);
  });

  test('opened as a workbook has the rows and numbers of the CSV', () => {
    const book = lines(join(folder, 'book', `${id}.csv`));
    expect(book.length).toBeGreaterThanOrEqual(lines(join(folder, `${id}.csv`)).length);
    const numbers = book.flatMap((line) => line.match(/(?<=,)-?\d+(?:\.\d+)?(?=,|$)/g) ?? []).map(Number);
    for (const number of csvNumbers()) expect(numbers).toContain(number);
  });
});
