import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, claimCount, read } from '../dist.ts';
import { brokenLinkReason } from '../links.ts';

interface Annotation {
  id: string;
  type: string;
  motivation: string | string[];
  body: (string | { type: string; purpose: string; value?: string; source?: string })[];
  target: {
    source: string;
    selector: [
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      { type: 'TextPositionSelector'; start: number; end: number },
    ];
  }[];
}

interface Collection {
  '@context': string;
  type: string;
  total: number;
  rights: string;
  creator: { id: string; name: string };
  'dcterms:source': { id: string; 'schema:encoding': Record<string, string> };
  first: { type: string; items: Annotation[] };
}

const collectionOf = (file: string) => JSON.parse(read(file)) as Collection;

describe.each(['claims.json', 'quotations.json'])('%s', (file) => {
  const { first, ...collection } = collectionOf(file);
  const encoding = collection['dcterms:source']['schema:encoding'];
  const seedFile = encoding['schema:name'] ?? '';
  const points = [...readFileSync(seedFile, 'utf8')];

  test('is a collection by the Web Annotation Data Model, with creator, licence and one page', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: first.items.length,
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { name: 'Twenty-eight points' },
    });
    expect(first.type).toBe('AnnotationPage');
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(first.items.length);
  });

  test('names the interview’s file, its SHA-256 and what positions count', () => {
    const sum = createHash('sha256').update(readFileSync(seedFile)).digest('hex');
    expect(encoding['schema:sha256']).toBe(sum);
    expect(encoding['schema:unitText']).toBe('Unicode code points');
  });

  test.each(first.items.map((annotation) => [annotation.id.replace(/.*#/, ''), annotation] as const))(
    '%s has its words at its place, told from the same words elsewhere',
    (_, { target }) => {
      expect(target.length).toBeGreaterThan(0);
      for (const {
        selector: [{ exact, prefix, suffix }, { start, end }],
      } of target) {
        expect(points.slice(start, end).join('')).toBe(exact);
        expect(points.join('').split(prefix + exact + suffix)).toHaveLength(2);
      }
    },
  );

  test('leads to pages, parts of pages and facts that are there', () => {
    const addresses = first.items.flatMap(({ body, target }) => [
      ...body.flatMap((one) => (typeof one === 'string' ? one : (one.source ?? []))),
      ...target.map(({ source }) => source),
    ]);
    expect(addresses.length).toBeGreaterThan(first.items.length);
    expect(addresses.map((address) => brokenLinkReason(address)).filter(Boolean)).toEqual([]);
  });
});

test('the ledger holds all claims, each with its kind and context', () => {
  const { first } = collectionOf('claims.json');
  expect(first.items).toHaveLength(claimCount);
  for (const { body } of first.items) {
    const [kind, context] = body.map((one) => (typeof one === 'string' ? one : one.value));
    expect(['supports', 'adds context', 'in tension']).toContain(kind);
    expect(context?.length).toBeGreaterThan(10);
  }
});

test('every explainer and chart is among the places that quote', () => {
  const places = read('quotations.json');
  for (const { id } of catalogue.explainers) expect(places).toContain(`/${id}/"`);
  for (const { id } of catalogue.charts) expect(places).toContain(`/charts/${id}/"`);
});
