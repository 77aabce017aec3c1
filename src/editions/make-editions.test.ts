import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeEditions } from './make-editions.ts';
import { zip } from './zip.ts';

const home = new URL('https://a.org/b/');
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const interview = {
  author: { name: 'Jane Doe' },
  contributor: { name: 'John Roe' },
  publisher: { name: 'A newspaper' },
  datePublished: '2025-11-24',
  license: { name: 'CC BY 4.0' },
};
const site = {
  'interview/index.html': `<!doctype html><title>x</title>${linked(interview)}`,
  'index.html': `<!doctype html><title>x</title>${linked({ name: 'A plan', description: 'What it asks' })}<a href="/b/offline/">Offline</a><a href="/b/embed/x/">x</a>`,
  'offline/index.html': `<!doctype html><title>x</title><a href="../SHA256SUMS">sums</a><ul><li data-edition="twenty-eight-points.zip">
<a href="twenty-eight-points.zip" download>zip</a> <span data-size></span><p>SHA-256 <code data-sum></code></p></li></ul>`,
  'embed/x/index.html': '<!doctype html><title>x</title><a href="https://a.org/b/">x</a>',
  'charts/x.png': 'png',
  'charts.json': '{"page":"https://a.org/b/"}',
  'oembed/x.json': '{}',
  'embed.js': '',
  'offline-worker.js': 'run()',
  'feed.xml': '',
  'robots.txt': '',
  'sitemap-index.xml': '',
  _headers: '',
};
let root: string;

const writeFiles = (files: object) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), String(text));
  }
};
const read = (path: string) => readFileSync(join(root, path));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'make-'));
  writeFiles(site);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the zip contains the files for readers, and a read-me file', async () => {
  await makeEditions(root, home, [zip]);
  const files = unzipSync(read('offline/twenty-eight-points.zip'));
  expect(Object.keys(files)).toEqual(
    [
      'READ ME FIRST.txt',
      'charts.json',
      'charts/x.png',
      'embed/x/index.html',
      'index.html',
      'interview/index.html',
      'offline/index.html',
    ].map((path) => `twenty-eight-points/${path}`),
  );
  const page = new TextDecoder().decode(files['twenty-eight-points/offline/index.html']);
  expect(page).toContain('<span data-size>You are reading this edition.</span></li>');
  expect(page).toContain('<a href="https://a.org/b/SHA256SUMS" data-web>');
});

test('the list of editions has the size and the SHA-256 of each file', async () => {
  const [made] = await makeEditions(root, home, [zip]);
  expect(made?.bytes).toBe(read('offline/twenty-eight-points.zip').length);
  expect(read('offline/index.html').toString()).toContain(
    `<span data-size>3 kB</span><p>SHA-256 <code data-sum>${made?.sha256 ?? ''}</code>`,
  );
});

test('SHA256SUMS holds for every other file, in order', async () => {
  await makeEditions(root, home, [zip]);
  const output = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: root, encoding: 'utf8' });
  const paths = output
    .trim()
    .split('\n')
    .map((line) => line.replace(': OK', ''));
  const text = Object.keys(site).filter((path) => /\.(html|js|json|xml|txt)$/.test(path));
  const packed = text.flatMap((path) => [`${path}.br`, `${path}.gz`]);
  expect(paths).toEqual([...Object.keys(site), ...packed, 'offline/twenty-eight-points.zip'].sort());
});

test('the worker of the offline copy lists the pages as they are at the end', async () => {
  await makeEditions(root, home, [zip]);
  const worker = read('offline-worker.js').toString();
  const hash = createHash('sha256').update(read('offline/index.html')).digest('hex').slice(0, 12);
  expect(worker).toMatch(/^const keptFiles=\{[^\n]*\};\nrun\(\)$/);
  expect(worker).toContain(`"offline/":"${hash}"`);
  expect(gunzipSync(read('offline-worker.js.gz')).toString()).toBe(worker);
});

test('the same build gives the same bytes', async () => {
  const [first] = await makeEditions(root, home, [zip]);
  const again = mkdtempSync(join(tmpdir(), 'make-'));
  cpSync(root, again, { recursive: true });
  writeFiles(site);
  const [second] = await makeEditions(root, home, [zip]);
  expect(second).toEqual(first);
  expect(readFileSync(join(again, 'SHA256SUMS'))).toEqual(read('SHA256SUMS'));
  rmSync(again, { recursive: true });
});

test('a build without the page for editions is refused', async () => {
  rmSync(join(root, 'offline'), { recursive: true });
  await expect(makeEditions(root, home, [zip])).rejects.toThrow(
    'offline/index.html: the build has no such page',
  );
});
