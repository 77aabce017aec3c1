import { expect, test } from 'vitest';
import type { Element, Parents } from 'xast';
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

/** What RFC 4287 allows in a feed and in an entry, by element: how often, at least and at most. */
const inFeed: Readonly<Record<string, [number, number]>> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  author: [1, 1],
  link: [2, 2],
  subtitle: [0, 1],
  rights: [0, 1],
  icon: [0, 1],
  entry: [1, Infinity],
};
const inEntry: Readonly<Record<string, [number, number]>> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [1, 1],
  link: [1, 1],
  category: [1, 1],
  summary: [1, 1],
};
const elementsOf = (parent: Parents): Element[] =>
  parent.children.flatMap((child) => (child.type === 'element' ? [child] : []));
const valueOf = (parent: Parents, name: string) =>
  elementsOf(parent)
    .filter((child) => child.name === name)
    .flatMap(({ children }) => children)
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('');

test('the feed keeps to RFC 4287: elements, identifiers, times and links', () => {
  const [root] = elementsOf(fromXml(feed));
  if (!root) throw new Error('no feed');
  expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' });
  const entries = elementsOf(root).filter(({ name }) => name === 'entry');
  for (const [parent, allowed] of [
    [root, inFeed] as const,
    ...entries.map((entry) => [entry, inEntry] as const),
  ]) {
    const names = elementsOf(parent).map(({ name }) => name);
    expect(names.filter((name) => !(name in allowed))).toEqual([]);
    for (const [name, [least, most]] of Object.entries(allowed)) {
      const count = names.filter((found) => found === name).length;
      expect(count, name).toBeGreaterThanOrEqual(least);
      expect(count, name).toBeLessThanOrEqual(most);
    }
    expect(URL.canParse(valueOf(parent, 'id'))).toBe(true);
    for (const name of ['published', 'updated']) {
      const time = valueOf(parent, name);
      if (time) expect(new Date(time).toISOString().replace('.000', '')).toBe(time);
    }
    expect(valueOf(parent, 'published') <= valueOf(parent, 'updated')).toBe(true);
  }
  const ids = entries.map((entry) => valueOf(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  const times = entries.map((entry) => valueOf(entry, 'updated'));
  expect(times).toEqual(times.toSorted().reverse());
  expect(valueOf(root, 'updated')).toBe(times[0]);
  expect(new Set(times).size).toBeGreaterThan(3);
  const links = elementsOf(root).filter(({ name }) => name === 'link');
  expect(links.map(({ attributes }) => attributes['href'])).toEqual([home, `${home}feed.xml`]);
});
