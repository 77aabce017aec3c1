import { expect, test } from 'vitest';
import { located } from './located.ts';
import { type Citing, checkCitations, checkSourcesUsed } from './whole.ts';

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
} as unknown as Citing;
const reach = {
  quote: known('words'),
  fact: (id: string) => {
    known('f')(id);
    return { asOf: '2025-11-25' };
  },
  source: known('s', 'p', 'r'),
  claim: (n: number) => {
    known('1')(String(n));
  },
  locate: located,
};

test('what is whole passes', () => {
  expect(() => {
    checkCitations(citing, reach);
  }).not.toThrow();
  expect(() => {
    checkSourcesUsed(citing, ['s', 'p', 'r'], located);
  }).not.toThrow();
});

const check =
  (changed: object, content: object = {}) =>
  () => {
    checkCitations({ ...citing, ...content }, { ...reach, ...changed });
  };

test('an id or a quotation that is not there is named with its file and entry', () => {
  expect(check({ source: known('p') })).toThrow('content/facts.yaml: f: there is no "s"');
  expect(check({ fact: known() })).toThrow(/^content\/claims\.yaml: 1: there is no "f"/);
  expect(check({ quote: known() })).toThrow(/^content\/claims\.yaml: 1: there is no "words"/);
  expect(check({ claim: known() })).toThrow(/^content\/points\.yaml: 1: there is no "1"/);
});

test('a claim that rests on later knowledge and does not name its day is refused', () => {
  const claims = new Map([['1', { quote: 'words', passage: 'a1-1', context: 'Said later.', facts: ['f'] }]]);
  expect(check({}, { claims })).toThrow(
    'the fact "f" became known on 25 November 2025, and the site speaks as of 24 November 2025; ' +
      'name that day ("25 November") in the context',
  );
});

test('a source that nothing uses is named', () => {
  expect(() => {
    checkSourcesUsed(citing, ['s', 'idle'], located);
  }).toThrow('content/sources.yaml: idle: nothing uses this source; cite it');
});
