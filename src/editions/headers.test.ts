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
  'feed.xml': '',
};
const built = { home, files: new Map(Object.entries(site).map(([path, text]) => [path, bytesOf(text)])) };

/** Every value that the rules give a header at a path. */
const said = (path: string, name: string, at = home) =>
  rulesOf(built).flatMap(({ path: rule, headers: { [name]: value } }) =>
    value !== undefined && new RegExp(patternOf(rule, at)).test(path) ? [value] : [],
  );
const policy = 'Content-Security-Policy';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('pages run their own files and the scripts that stand in them, and embeds have a policy of their own', () => {
  const [found = ''] = said('/b/army/', policy);
  const scripts = [hash('one()'), hash('two()')].sort().join(' ');
  expect(found).toContain(`script-src 'self' ${scripts}; `);
  expect(found).not.toContain(hash('three()'));
  for (const page of ['', 'index.html', 'embed/', 'sources/a/', 'charts/troops/', '404.html'])
    expect(said(`/b/${page}`, policy), page).toEqual([found]);
  expect(said('/b/embed/troops/', policy)).toEqual([]);
});

test('pictures come from the site and from the sites that a page shows pictures of', () => {
  expect(said('/b/', policy)[0]).toContain("img-src 'self' data: https://count.org; ");
});

test('a page that holds all it needs may run its own scripts and fetch nothing', () => {
  for (const path of ['/b/offline/all.html', '/b/offline/all']) {
    expect(said(path, policy)[0]).toContain(`default-src 'none'; script-src ${hash('four()')}; `);
    expect(said(path, policy)[0]).toContain(' font-src data:; form');
  }
});

test('no path is told one thing twice', () => {
  const names = new Set(rulesOf(built).flatMap(({ headers }) => Object.keys(headers)));
  for (const file of Object.keys(site))
    for (const path of [`/b/${file}`, `/b/${file.replace(/index\.html$/, '')}`])
      for (const name of names) expect(said(path, name).length, `${path} ${name}`).toBeLessThanOrEqual(1);
});

test('a path is matched whole, with its dots, under the home of the site alone', () => {
  expect(said('/b/embed.1.js', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
  expect(said('/b/embedx1.js', 'Cache-Control')).toEqual([]);
  expect(said('/embed.1.js', 'Cache-Control')).toEqual([]);
  expect(said('/embed.1.js', 'Cache-Control', new URL('https://a.org/'))).toHaveLength(1);
});

test('the file for hosts names each path once, within the bounds of Cloudflare: 100 rules, 2,000 characters a line', () => {
  const lines = headersFile(built).split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths).toContain('/b/charts/:page/');
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});
