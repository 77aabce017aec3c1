import { describe, expect, test } from 'vitest';
import { addressOf, catalogue, claimCount, isEmbed, pages, read } from '../dist.ts';
import { brokenLinkReason } from '../links.ts';

type Thing = Record<string, unknown>;

const shown = pages.filter((page) => !isEmbed(page) && page !== '404.html');
const scriptsOf = (page: string) => [
  ...read(page).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
];
const thingOf = (page: string) => JSON.parse(scriptsOf(page)[0]?.[1] ?? '{}') as Thing;
const listed = (value: unknown): Thing[] => (Array.isArray(value) ? (value as Thing[]) : []);

/** Every node of a thing that has a type or an address, itself first. */
function nodesOf(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(nodesOf)];
}

const site = catalogue.charts[0]?.page.replace(/charts\/.*/, '') ?? '';
const us = { '@type': 'Organization', name: 'Twenty-eight points', url: site };
const interview = {
  '@type': 'Article',
  '@id': `${site}interview/`,
  author: { '@type': 'Person', name: 'Donald Heflin' },
  publisher: { '@type': 'Organization', name: 'The Conversation' },
  datePublished: '2025-11-24',
};

describe.each(shown)('the linked data of %s', (page) => {
  const thing = thingOf(page);

  test('is one thing by schema.org, at the page’s own address, with its words', () => {
    expect(scriptsOf(page)).toHaveLength(1);
    expect(thing).toMatchObject({ '@context': 'https://schema.org', '@id': site + addressOf(page) });
    expect(String(thing['headline'] ?? thing['name']).length).toBeGreaterThan(3);
    expect(thing['inLanguage']).toMatch(/^en-/);
    expect(thing['license']).toBeTruthy();
  });

  test('holds no empty value, and only addresses that are there', () => {
    const nodes = nodesOf(thing);
    for (const node of nodes)
      for (const [key, value] of Object.entries(node)) {
        expect(value, key).not.toBe('');
        expect(value, key).not.toBeNull();
      }
    const addresses = nodes.flatMap((node) => [node['@id'], node['url'], node['contentUrl']]).filter(Boolean);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.map((address) => brokenLinkReason(String(address))).filter(Boolean)).toEqual([]);
  });
});

test.each(catalogue.explainers)(
  '$id is an article on the interview, with sources and quotations',
  ({ id, title }) => {
    const thing = thingOf(`${id}/index.html`);
    expect(thing).toMatchObject({
      '@type': 'Article',
      headline: title,
      author: us,
      publisher: us,
      isBasedOn: interview,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    for (const day of [thing['datePublished'], thing['dateModified']])
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(String(thing['description']).length).toBeGreaterThan(20);
    expect(listed(thing['citation']).length).toBeGreaterThan(3);
    const quotations = listed(thing['hasPart']);
    expect(quotations.length).toBeGreaterThan(1);
    const speakers = quotations.map(({ '@type': type, spokenByCharacter }) => [
      type,
      (spokenByCharacter as Thing)['name'],
    ]);
    for (const [type, speaker] of speakers) {
      expect(type).toBe('Quotation');
      expect(['Donald Heflin', 'The Conversation']).toContain(speaker);
    }
  },
);

test.each(catalogue.charts)('$id is a data set with every download', ({ id, title, downloads }) => {
  const thing = thingOf(`charts/${id}/index.html`);
  expect(thing).toMatchObject({ '@type': 'Dataset', name: title, creator: us });
  expect(thing['temporalCoverage']).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
  expect(String(thing['description']).length).toBeGreaterThan(50);
  expect(thing['isBasedOn']).toEqual(interview);
  expect(thing['citation']).toEqual({ '@id': `${site}charts/${id}/#sources` });
  const files = listed(thing['distribution']);
  expect(files.map(({ contentUrl }) => contentUrl)).toEqual(Object.values(downloads));
  for (const { encodingFormat } of files)
    expect(encodingFormat).toMatch(/^(?:text|image|application)\/[a-z.+-]+$/);
});

test.each(['claims', 'interview'])(
  '/%s/ holds all claims, each in the passage that it appears in',
  (page) => {
    const claims = listed(thingOf(`${page}/index.html`)['hasPart']);
    expect(claims).toHaveLength(claimCount);
    for (const { '@type': type, text, appearance } of claims) {
      expect(type).toBe('Claim');
      expect(String(text).length).toBeGreaterThan(2);
      expect((appearance as Thing)['@id']).toMatch(/\/interview\/#[a-z]+[\d-]*$/);
    }
  },
);

test('the home page is a web site, the plan an article', () => {
  expect(thingOf('index.html')['@type']).toBe('WebSite');
  expect(thingOf('plan/index.html')).toMatchObject({ '@type': 'Article', author: us, isBasedOn: interview });
});

test('an embed carries none', () => {
  for (const file of pages.filter(isEmbed)) expect(read(file)).not.toContain('ld+json');
});
