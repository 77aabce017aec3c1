import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFiles } from './compress.ts';

test('writes brotli and gzip files for text only, with the same bytes each time', async () => {
  const root = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(root, 'charts'));
  const text = 'à b, '.repeat(500);
  const files = ['index.html', 'charts/x.csv', 'x.png', '_headers'];
  for (const file of files) writeFileSync(join(root, file), text);
  await compressFiles(root, files);
  const packed = ['index.html.br', 'index.html.gz', 'charts/x.csv.br', 'charts/x.csv.gz'];
  const all = readdirSync(root, { recursive: true }).map(String);
  expect(all.filter((file) => /(br|gz|part)$/.test(file)).sort()).toEqual([...packed].sort());
  const bytes = packed.map((file) => readFileSync(join(root, file)));
  expect(brotliDecompressSync(bytes[0] ?? '').toString()).toBe(text);
  expect(gunzipSync(bytes[1] ?? '').toString()).toBe(text);
  await compressFiles(root, files);
  expect(packed.map((file) => readFileSync(join(root, file)))).toEqual(bytes);
  rmSync(root, { recursive: true });
});
