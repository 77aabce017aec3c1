import fc from 'fast-check';
import { expect, test } from 'vitest';
import { urlOf, encodePath } from './urls.ts';
import type { Built } from './built.ts';
import { urlRewriter } from './url-rewriter.ts';

const site = (home: string, ...paths: string[]): Built => ({
  home: new URL(home),
  files: new Map(paths.map((path) => [path, new Uint8Array()])),
});
const built = site(
  'https://a.org/b/',
  'index.html',
  'plan/index.html',
  'charts/index.html',
  'charts/x/index.html',
  'charts/x.svg',
  'embed.js',
);
const rewriteUrl = urlRewriter(built, (path) => path === 'embed.js');

test.each([
  ['/b/', 'plan/index.html', '../index.html'],
  ['/b/plan/', 'index.html', 'plan/index.html'],
  ['/b/plan', 'index.html', 'plan/index.html'],
  ['/b/plan/index.html?q=1#point-6', 'charts/x/index.html', '../../plan/index.html?q=1#point-6'],
  ['https://a.org/b/charts/x.svg', 'charts/x/index.html', '../x.svg'],
  ['../', 'charts/x/index.html', '../index.html'],
  ['../x.svg', 'charts/x/index.html', '../x.svg'],
  ['.', 'plan/index.html', 'index.html'],
  ['/b/plan/#point-6', 'plan/index.html', '#point-6'],
  ['#point-6', 'plan/index.html', '#point-6'],
  ['', 'plan/index.html', ''],
])('%s in %s becomes %s', (address, page, moved) => {
  expect(rewriteUrl(address, page)).toBe(moved);
});

test('a broken address of the site is rewritten too, so that tests report it', () => {
  expect(rewriteUrl('/b/plam/#x', 'plan/index.html')).toBe('../plam#x');
});

test('an address of an excluded file becomes absolute', () => {
  expect(rewriteUrl('../embed.js', 'plan/index.html')).toBe('https://a.org/b/embed.js');
});

test.each([
  'https://a.org/other/',
  'https://b.org',
  'http://a.org/b/',
  'mailto:a@b.org',
  'data:,',
  'https://[',
  '/plan/',
])('%s stays as it is', (address) => {
  expect(rewriteUrl(address, 'plan/index.html')).toBe(address);
});

test('an address without a scheme gets the scheme of the site', () => {
  expect(rewriteUrl('//b.org/x', 'index.html')).toBe('https://b.org/x');
});

const name = fc.string({ unit: fc.constantFrom(...'ab. #?%:&\'"()я'), minLength: 1, maxLength: 5 });
const path = fc
  .array(
    name.filter((part) => !/^\.+$/.test(part)),
    { maxLength: 3 },
  )
  .map((folders) => [...folders, 'index.html'].join('/'));
const form = fc.constantFrom<(url: URL, home: URL, page: URL) => string>(
  (url) => url.href,
  (url) => url.pathname + url.hash,
  (url, home, page) =>
    `${'../'.repeat(page.pathname.slice(home.pathname.length).split('/').length - 1)}./` +
    url.pathname.slice(home.pathname.length) +
    url.hash,
);
const hash = fc.constantFrom('', '#a1-2', '#%D1%8F');

test('a rewritten address leads to the same file at file: URLs as on the site', () => {
  fc.assert(
    fc.property(path, path, form, hash, fc.constantFrom('/', '/b/'), (page, target, write, end, base) => {
      const home = new URL(base, 'https://a.org');
      const at = urlOf(target, home);
      at.hash = end;
      const address = write(at, home, urlOf(page, home));
      const moved = urlRewriter(site(home.href, page, target), () => false)(address, page);
      const found = new URL(moved, `file:///My%20%231/${encodePath(page)}`);
      expect(found.href).toBe(`file:///My%20%231/${encodePath(target)}${end}`);
      expect(moved).not.toMatch(/^\/|\/$/);
    }),
  );
});
