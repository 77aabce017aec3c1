import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { catalogue, files, pages, read } from '../dist.ts';

const charts = catalogue.charts.map(({ page }) => page);
const explainers = catalogue.explainers.map(({ page }) => page);
const home = new URL('../../', charts[0]).href;
const feed = read('feed.xml');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
const fileOf = (address: string) => `${address.slice(home.length)}index.html`;
const changed = (file: string) => /"dateModified":"([^"]+)"/.exec(read(file))?.[1];

test('the feed is well-formed and has one entry for every explainer and chart, with the date on its page', () => {
  expect(() => fromXml(feed)).not.toThrow();
  const entries = all(feed, /<entry>(.*?)<\/entry>/gs);
  const ids = entries.map((entry) => all(entry, /<id>(.*?)<\/id>/g)[0] ?? '');
  expect(ids.toSorted()).toEqual([...charts, ...explainers].sort());
  for (const [index, entry] of entries.entries())
    expect(all(entry, /<updated>(.*?)T/g), ids[index]).toEqual([changed(fileOf(ids[index] ?? ''))]);
});

test('only the home page links to the feed and the manifest', () => {
  const naming = pages.filter((page) =>
    /rel="(?:manifest|alternate" type="application\/atom)/.test(read(page)),
  );
  expect(naming).toEqual(['index.html']);
  expect(read('index.html')).toContain('type="application/atom+xml" href="/feed.xml"');
});

test('robots.txt allows everything and names the sitemap', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`);
});

test('the sitemap lists every indexable page with the date of its last change, if any', () => {
  const lines = all(read('sitemap-0.xml'), /<url>(.*?)<\/url>/gs);
  const listed = new Map(
    lines.map((line) => [
      all(line, /<loc>(.*?)<\/loc>/g)[0] ?? '',
      all(line, /<lastmod>(.*?)<\/lastmod>/g)[0],
    ]),
  );
  const indexed = pages.filter((page) => !/<meta name="robots" content="noindex"/.test(read(page)));
  expect([...listed.keys()].map(fileOf).sort()).toEqual(indexed.toSorted());
  for (const [address, day] of listed) expect(day?.slice(0, 10), address).toBe(changed(fileOf(address)));
  for (const address of [...charts, ...explainers])
    expect(listed.get(address), address).toMatch(/^\d{4}-\d\d-\d\d/);
});

test('the icons in the manifest exist', () => {
  const { icons } = JSON.parse(read('manifest.webmanifest')) as { icons: { src: string; sizes: string }[] };
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  for (const { src } of icons) expect(files).toContain(src.slice(1));
  for (const file of ['favicon.ico', 'apple-touch-icon.png', 'icon.svg']) expect(files).toContain(file);
});
