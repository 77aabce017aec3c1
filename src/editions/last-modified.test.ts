import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLastModified, lastModified } from './last-modified.ts';

const page = (day: string) => `<script type="application/ld+json">{"dateModified":"${day}"}</script>`;

test('reads a day, a month or a year, or undefined', () => {
  expect(['2025-12-02', '2025-12', '2025'].map((day) => lastModified(page(day)))).toEqual([
    '2025-12-02',
    '2025-12',
    '2025',
  ]);
  expect(lastModified('<p>"dateModified"')).toBeUndefined();
});

test('a sitemap entry gets the date of its page, also under a base path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dated-'));
  mkdirSync(join(folder, 'army'));
  writeFileSync(join(folder, 'army/index.html'), page('2025-12-02'));
  writeFileSync(join(folder, 'index.html'), '<p>home');
  const line = { url: 'https://a.org/b/army/' };
  expect(withLastModified(line, folder, '/b/')).toEqual({ ...line, lastmod: '2025-12-02' });
  expect(withLastModified(line, folder, '/b')).toEqual({ ...line, lastmod: '2025-12-02' });
  expect(withLastModified({ url: 'https://a.org/' }, folder, '/')).toEqual({ url: 'https://a.org/' });
  expect(() => withLastModified({ url: 'https://a.org/none/' }, folder, '/')).toThrow('none/index.html');
  rmSync(folder, { recursive: true });
});
