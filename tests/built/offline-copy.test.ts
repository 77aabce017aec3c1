import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256Of } from '../../src/editions/checksums.ts';
import { addressOf, dist, files, pages, read } from '../dist.ts';
import { budgets } from '../weights.ts';
import { readArchive, textOf } from './edition-pages.ts';

const [list = ''] = read('offline-worker.js').split('\n');
const kept = JSON.parse(list.slice('const keptFiles='.length, -1)) as Record<string, string>;
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

test('the offline copy keeps every page, embed, font and script of pages, as this build has them', () => {
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  const scripts = files.filter((file) => /^(?!embed|offline-worker)[^/]+\.js$/.test(file));
  const wanted = [...pages.filter((page) => page !== '404.html').map(addressOf), ...fonts, ...scripts];
  expect(Object.keys(kept).sort()).toEqual([...wanted, 'icon.svg'].sort());
  for (const [path, hash] of Object.entries(kept))
    expect(sha256Of(readFileSync(join(dist, fileOf(path)))), path).toMatch(new RegExp(`^${hash}`));
});

test('the page says how much the offline copy takes', () => {
  const sizes = Object.keys(kept).map((path) => statSync(join(dist, fileOf(path))).size);
  const [, stored = ''] = /data-copy-size="stored"[^>]*>([\d.]+) MB/.exec(read('offline/index.html')) ?? [];
  const megabytes = sizes.reduce((sum, size) => sum + size) / 1e6;
  expect(Math.abs(Number(stored) - megabytes)).toBeLessThan(0.15);
});

test('the script of pages and that of the offline copy are together within the budget of a page', () => {
  const sum = ['site.js.br', 'offline-copy.js.br'].map((file) => statSync(join(dist, file)).size);
  expect(sum.reduce((a, b) => a + b)).toBeLessThanOrEqual(budgets.script);
});

test('the editions have nothing of the offline copy', () => {
  const marks = /data-worker|data-offline-copy|serviceWorker\.register/;
  expect(read('offline/index.html')).toMatch(marks);
  expect(read('offline/twenty-eight-points.html')).not.toMatch(marks);
  for (const archive of ['zip', 'epub']) {
    const entries = Object.entries(readArchive(`twenty-eight-points.${archive}`));
    expect(entries.map(([name]) => name).filter((name) => /offline-(worker|copy)/.test(name))).toEqual([]);
    for (const [name, bytes] of entries.filter(([name]) => /html$/.test(name)))
      expect(textOf(bytes), name).not.toMatch(marks);
  }
});
