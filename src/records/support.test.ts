import { expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { createSupportLookup } from './support.ts';

const facts = new Map<string, Fact>([
  ['cap', { label: 'Cap', asOf: '2025-11-20', status: 'verified', sources: ['axios', 'ap'] }],
  ['loan', { label: 'Loan', asOf: '2025-12-19', status: 'verified', sources: ['ap'] }],
  ['paper', { label: 'Paper', asOf: '2025-10', learned: '2025-11-26', status: 'verified', sources: ['ap'] }],
]);
const supportOf = createSupportLookup(
  facts,
  {
    charts: [
      ['dots', { facts: ['cap'] }],
      ['tracks', { facts: [], sources: ['axios'] }],
    ],
    claims: [['3', { facts: ['loan', 'cap'] }]],
  },
  '2025-11-24',
);

test('a source supports the facts that cite it, and the content that uses these facts or cites it directly', () => {
  expect(supportOf('axios')).toEqual({
    facts: ['Cap'],
    citers: { charts: ['dots', 'tracks'], claims: ['3'] },
  });
});

test('a fact that became known after the interview has its date', () => {
  expect(supportOf('ap').facts).toEqual(['Cap', 'Loan (19\u00a0Dec 2025)', 'Paper (26\u00a0Nov 2025)']);
});

test('a source without citations supports nothing', () => {
  expect(supportOf('other')).toEqual({ facts: [], citers: { charts: [], claims: [] } });
});
