import { expect, test } from 'vitest';
import { withLocation } from './with-location.ts';
import { type CitingRecords, checkCitations, checkSourcesUsed } from './cross-references.ts';

const known =
  (...ids: string[]) =>
  (id: string) => {
    if (!ids.includes(id)) throw new Error(`there is no "${id}"`);
  };
const citing = {
  facts: new Map([['f', { sources: ['s'], from: [] }]]),
  points: new Map([['1', { sources: ['p'], claims: [1] }]]),
  claims: new Map([
    ['1', { quote: 'words', passage: 'a1-1', context: 'Said on 25 November.', facts: ['f'] }],
  ]),
  data: new Map([['chart', { rows: [{ id: 'row', source: ['r'] }] }]]),
} as unknown as CitingRecords;
const lookup = {
  asOf: '2025-11-24',
  quote: known('words'),
  fact: (id: string) => {
    known('f')(id);
    return { asOf: '2025-11-25' };
  },
  source: known('s', 'p', 'r'),
  claim: (n: number) => {
    known('1')(String(n));
  },
  locate: withLocation,
};

test('valid citations pass', () => {
  expect(() => {
    checkCitations(citing, lookup);
  }).not.toThrow();
  expect(() => {
    checkSourcesUsed(citing, ['s', 'p', 'r'], withLocation);
  }).not.toThrow();
});

const check =
  (changed: object, content: object = {}) =>
  () => {
    checkCitations({ ...citing, ...content }, { ...lookup, ...changed });
  };

test('an unknown id or quotation is reported with its file and entry', () => {
  expect(check({ source: known('p') })).toThrow('content/facts.yaml: f: there is no "s"');
  expect(check({ fact: known() })).toThrow(/^content\/claims\.yaml: 1: there is no "f"/);
  expect(check({ quote: known() })).toThrow(/^content\/claims\.yaml: 1: there is no "words"/);
  expect(check({ claim: known() })).toThrow(/^content\/points\.yaml: 1: there is no "1"/);
});

test('a claim that uses later knowledge without naming its day is rejected', () => {
  const claims = new Map([['1', { quote: 'words', passage: 'a1-1', context: 'Said later.', facts: ['f'] }]]);
  expect(check({}, { claims })).toThrow(
    'the fact "f" became known on 25 November 2025, and the site speaks as of 24 November 2025; ' +
      'name that day ("25 November") in the context',
  );
});

test('an unused source is reported', () => {
  expect(() => {
    checkSourcesUsed(citing, ['s', 'unused'], withLocation);
  }).toThrow('content/sources.yaml: unused: nothing uses this source; cite it');
});
