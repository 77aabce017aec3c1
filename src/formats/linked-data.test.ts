import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findQuotation } from '../interview/find-quotation.ts';
import { passages } from '../interview/seed.fixture.ts';
import { article, claimThing, quotation, republishedInterview, webPage } from './linked-data.ts';
import { temporalCoverage } from './linked-dataset.ts';

beforeEach(() => {
  vi.stubEnv('SITE', 'https://a.org');
  vi.stubEnv('BASE_URL', '/b/');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function quoted(words: string, from?: string) {
  const found = findQuotation(words, passages, from);
  if (found.verdict === 'verbatim') return quotation(words, found);
  throw new Error(words);
}

const about = { title: 'The army', description: 'What it says', to: 'army/' };

describe('an article', () => {
  test('has a headline, an author, its dates, and the interview that it is based on', () => {
    expect(article(about, { date: '2025-11-24', updated: '2025-12-01' }, ['sources/a-b/#x'])).toMatchObject({
      '@type': 'Article',
      '@id': 'https://a.org/b/army/',
      headline: 'The army',
      author: { name: 'Twenty-eight points' },
      dateModified: '2025-12-01',
      isBasedOn: { '@id': 'https://a.org/b/interview/', author: { name: 'Donald Heflin' } },
      citation: [{ '@id': 'https://a.org/b/sources/a-b/#x' }],
    });
  });

  test('has no fields for citations and quotations if there are none', () => {
    const keys = Object.keys(article(about, { date: '2025', updated: '2025' }));
    expect(keys).not.toContain('citation');
    expect(keys).not.toContain('hasPart');
  });
});

test('pages of other types have a name', () => {
  expect(webPage(about)).toMatchObject({ '@type': 'WebPage', name: 'The army' });
});

test('a quotation has the text as on pages, the passage and the speaker', () => {
  expect(quoted('…Russia gets land ... it hasn’t taken yet', 'a1-2')).toMatchObject({
    text: "…Russia gets land … it hasn't taken yet",
    spokenByCharacter: { name: 'Donald Heflin' },
    isPartOf: { '@id': 'https://a.org/b/interview/#a1-2' },
  });
  expect(quoted('Why is this happening now?')).toMatchObject({
    spokenByCharacter: { name: 'The Conversation' },
  });
});

test('a claim links to its passage, and the interview keeps its author and publisher', () => {
  const claim = { n: 3, quote: 'until Thanksgiving', passage: 'standfirst-1' };
  expect(claimThing(claim)).toEqual({
    '@type': 'Claim',
    '@id': 'https://a.org/b/claims/#claim-3',
    text: 'until Thanksgiving',
    appearance: { '@id': 'https://a.org/b/interview/#standfirst-1' },
  });
  expect(republishedInterview('Headline', [claim])).toMatchObject({
    headline: 'Headline',
    publisher: { name: 'The Conversation' },
    license: { name: 'Creative Commons Attribution-NoDerivatives' },
    hasPart: [{ text: 'until Thanksgiving' }],
  });
});

describe('the temporal coverage of a data set', () => {
  const column = (id: string, kind: 'day' | 'text') => ({ id, title: id, kind, decimals: 0 });
  const data = { asOf: '2025-11-24', columns: [column('what', 'text'), column('day', 'day')] };
  const rowsOf = (...days: string[]) =>
    days.map((day, index) => ({
      id: String(index),
      cells: { what: '1999-01-01', day },
      written: { id: '' },
    }));

  test.each([
    [['2024-06-17', '2022-02-24', ''], '2022-02-24/2024-06-17'],
    [['2024-06-17'], '2024-06-17'],
    [['', ''], '2025-11-24'],
  ])('%j is %s', (days, covered) => {
    expect(temporalCoverage({ data: data as never, rows: rowsOf(...days) })).toBe(covered);
  });
});
