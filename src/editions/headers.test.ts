import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bytesOf } from './built.ts';
import { headersFile, patternOf, rulesOf } from './headers.ts';

const home = new URL('https://a.org/b/');
const site = {
  '404.html': '<p>404',
  'index.html':
    '<script>one()</script><script type="application/ld+json">{}</script><script src="x.js"></script>',
  'army/index.html':
    '<script>two()</script><img src="https://count.org/1.gif"><img src="https://a.org/b/x.png">',
  'embed/index.html': '<p>how to embed',
  'embed/troops/index.html': '<script>three()</script>',
  'sources/a/index.html': '<script>one()</script>',
  'offline/all.html': '<script>four()</script>',
  'charts/troops/index.html': '',
  'charts/troops.csv': '',
  'charts.json': '',
  'embed.js': '',
  'embed.1.js': '',
  'offline-worker.js': '',
  'feed.xml': '',
};
const built = { home, files: new Map(Object.entries(site).map(([path, text]) => [path, bytesOf(text)])) };

/** The values of a header in all rules that match a path. */
const headerValues = (path: string, name: string, at = home) =>
  rulesOf(built).flatMap(({ path: rule, headers: { [name]: value } }) =>
    value !== undefined && new RegExp(patternOf(rule, at)).test(path) ? [value] : [],
  );
const policy = 'Content-Security-Policy';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy of pages allows files of the site and inline scripts by hash, and embeds get no policy', () => {
  const [found = ''] = headerValues('/b/army/', policy);
  const scripts = [hash('one()'), hash('two()')].sort().join(' ');
  expect(found).toContain(`script-src 'self' ${scripts}; `);
  expect(found).not.toContain(hash('three()'));
  for (const page of ['', 'index.html', 'embed/', 'sources/a/', 'charts/troops/', '404.html'])
    expect(headerValues(`/b/${page}`, policy), page).toEqual([found]);
  expect(headerValues('/b/embed/troops/', policy)).toEqual([]);
});

test('the policy allows images from the site and from origins that a page uses', () => {
  expect(headerValues('/b/', policy)[0]).toContain("img-src 'self' data: https://count.org; ");
});

test('a self-contained page may run its own scripts and load nothing', () => {
  for (const path of ['/b/offline/all.html', '/b/offline/all']) {
    expect(headerValues(path, policy)[0]).toContain(`default-src 'none'; script-src ${hash('four()')}; `);
    expect(headerValues(path, policy)[0]).toContain(' font-src data:; form');
  }
});

test('browsers ask for the worker of the offline copy each time, and only the site may provide it', () => {
  expect(headerValues('/b/offline-worker.js', 'Cache-Control')).toEqual(['no-cache']);
  expect(headerValues('/b/', policy)[0]).toContain("; worker-src 'self'; ");
  expect(headerValues('/b/offline/all.html', policy)[0]).not.toContain('worker-src');
});

test('no path gets the same header twice', () => {
  const names = new Set(rulesOf(built).flatMap(({ headers }) => Object.keys(headers)));
  for (const file of Object.keys(site))
    for (const path of [`/b/${file}`, `/b/${file.replace(/index\.html$/, '')}`])
      for (const name of names)
        expect(headerValues(path, name).length, `${path} ${name}`).toBeLessThanOrEqual(1);
});

test('patterns match complete paths under the home of the site only', () => {
  expect(headerValues('/b/embed.1.js', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
  expect(headerValues('/b/embedx1.js', 'Cache-Control')).toEqual([]);
  expect(headerValues('/embed.1.js', 'Cache-Control')).toEqual([]);
  expect(headerValues('/embed.1.js', 'Cache-Control', new URL('https://a.org/'))).toHaveLength(1);
});

test('_headers has each path once, within the limits of Cloudflare: 100 rules, 2,000 characters a line', () => {
  const lines = headersFile(built).split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths).toContain('/b/charts/:page/');
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});
