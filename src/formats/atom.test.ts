import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { atomFeed, type FeedEntry, type Feed } from './atom.ts';

const feed: Feed = {
  title: 'Points & plans',
  subtitle: 'A plan',
  language: 'en-GB',
  rights: 'CC BY 4.0',
  home: 'https://a.org/b/',
  self: 'https://a.org/b/feed.xml',
  icon: 'https://a.org/b/icon.svg',
};
const army: FeedEntry = {
  title: 'The army',
  summary: 'Russia’s <none>',
  address: 'https://a.org/b/army/',
  kind: 'explainer',
  published: '2025-11-24',
  updated: '2025-12-02',
};

test('a feed contains its title, home page, licence and date of last change', () => {
  expect(atomFeed(feed, [army])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Points &#x26; plans</title><subtitle>A plan</subtitle><link href="https://a.org/b/"/><link rel="self" type="application/atom+xml" href="https://a.org/b/feed.xml"/><id>https://a.org/b/</id><updated>2025-12-02T00:00:00Z</updated><author><name>Points &#x26; plans</name><uri>https://a.org/b/</uri></author><rights>CC BY 4.0</rights><icon>https://a.org/b/icon.svg</icon><entry><title>The army</title><link href="https://a.org/b/army/"/><id>https://a.org/b/army/</id><published>2025-11-24T00:00:00Z</published><updated>2025-12-02T00:00:00Z</updated><category term="explainer"/><summary>Russia’s &#x3C;none></summary></entry></feed>
`);
});

test('entries are sorted newest first, entries of one day keep their order, and a month counts from its first day', () => {
  const entries = ['2025-12', '2025-11-30', '2025-12-02', '2025-12-01'].map((updated, index) => ({
    ...army,
    title: String(index),
    updated,
  }));
  const titles = [...atomFeed(feed, entries).matchAll(/<entry><title>(\d)/g)].map(([, title]) => title);
  expect(titles).toEqual(['2', '0', '3', '1']);
});

test('any text results in well-formed XML', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0-\x1f\x7f\ufffe\uffff]/.test(text));
  fc.assert(
    fc.property(words, words, (title, summary) => {
      expect(() => fromXml(atomFeed(feed, [{ ...army, title, summary }]))).not.toThrow();
    }),
  );
});

test('a feed without entries and an invalid date throw', () => {
  expect(() => atomFeed(feed, [])).toThrow('at least one entry');
  expect(() => atomFeed(feed, [{ ...army, updated: '2025-13-01' }])).toThrow();
});
