import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findQuotation } from '../interview/find-quotation.ts';
import { passages, seed } from '../interview/seed.fixture.ts';
import { annotationCollection } from './annotation.ts';
import { claimAnnotations } from './claim-annotations.ts';
import { quotationAnnotations, quotationUses } from './quotation-annotations.ts';

beforeEach(() => {
  vi.stubEnv('SITE', 'https://a.org');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function quote(words: string, from?: string) {
  const found = findQuotation(words, passages, from);
  if (found.verdict === 'verbatim') return found;
  throw new Error(words);
}

const claims = [
  {
    n: 7,
    quote: '800,000-plus',
    passage: 'a1-2',
    kind: 'supports' as const,
    context: 'Counts run higher.',
    facts: ['troops'],
  },
];
const file = { file: 'seeds/x.txt', text: seed, sha256: 'ab' };

test('each quotation is listed once, in the order of the interview, with all places that quote it', () => {
  const uses = quotationUses({
    explainers: [
      {
        id: 'army',
        findings: [
          { kind: 'Quote', words: 'they probably can’t be honest brokers', attributes: {} },
          { kind: 'Claim', words: '', attributes: { id: '7' } },
          { kind: 'Fact', words: '', attributes: { id: 'troops' } },
        ],
      },
    ],
    figures: [
      {
        id: 'cut',
        data: { quote: { words: '800,000-plus', passage: 'a1-2' }, claims: [] },
        rows: [{ written: {} }, { written: { quote: 'Russia gets land', passage: 'a1-2' } }],
      },
    ],
    points: [{ n: 6, claims: [7] }],
    claims,
  });
  const found = quotationAnnotations([...uses, { words: '800,000-plus … 600,000', on: [''] }], quote);
  const words = found.map(({ spans }) => spans.map(({ start, end }) => seed.slice(start, end)));
  expect(words).toEqual([
    ['800,000-plus'],
    ['800,000-plus', '600,000'],
    ['Russia gets land'],
    ["they probably can't be honest brokers"],
  ]);
  expect(found[0]?.body.map((body) => 'source' in body && body.source)).toEqual([
    'https://a.org/army/',
    'https://a.org/charts/cut/',
    'https://a.org/embed/cut/',
    'https://a.org/charts/cut.json',
    'https://a.org/plan/#point-6',
    'https://a.org/claims/#claim-7',
    'https://a.org/interview/#claim-7',
  ]);
});

test('a claim becomes an annotation with its kind, context and facts, at its position in the seed', () => {
  const { first, total } = annotationCollection(
    'claims.json',
    'Claims',
    claimAnnotations(claims, quote),
    file,
  );
  const [{ id, body, target: [target] = [] } = { id: '', body: [], target: [] }] = first.items;
  const [quoted, placed] = target?.selector ?? [];
  expect([total, id, target?.source]).toEqual([
    1,
    'https://a.org/claims.json#claim-7',
    'https://a.org/interview/',
  ]);
  expect(body).toMatchObject([
    { purpose: 'classifying', value: 'supports' },
    { purpose: 'describing', value: 'Counts run higher.' },
    { purpose: 'linking', source: 'https://a.org/facts.json#troops' },
  ]);
  expect(quoted?.exact).toBe('800,000-plus');
  expect(seed.slice(placed?.start, placed?.end)).toBe('800,000-plus');
});
