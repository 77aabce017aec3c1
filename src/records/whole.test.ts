import { expect, test } from 'vitest';
import { type Citing, checkCitations, checkSourcesUsed } from './whole.ts';

const known =
  (...ids: string[]) =>
  (id: string) => {
    if (!ids.includes(id)) throw new Error(`there is no "${id}"`);
  };
const citing = {
  facts: new Map([['f', { sources: ['s'], from: [] }]]),
  points: new Map([['1', { sources: ['p'], claims: [1] }]]),
  claims: new Map([['1', { quote: 'words', passage: 'a1-1', facts: ['f'] }]]),
  data: new Map([['chart', { rows: [{ id: 'row', source: ['r'] }] }]]),
} as unknown as Citing;
const reach = {
  quote: known('words'),
  fact: known('f'),
  source: known('s', 'p', 'r'),
  claim: (n: number) => {
    known('1')(String(n));
  },
};

test('what is whole passes', () => {
  expect(() => {
    checkCitations(citing, reach);
  }).not.toThrow();
  expect(() => {
    checkSourcesUsed(citing, ['s', 'p', 'r']);
  }).not.toThrow();
});

test('an id or a quotation that is not there is named with its file and entry', () => {
  expect(() => {
    checkCitations(citing, { ...reach, source: known('p') });
  }).toThrow('content/facts.yaml: f: there is no "s"');
  expect(() => {
    checkCitations(citing, { ...reach, fact: known() });
  }).toThrow('content/claims.yaml: 1: there is no "f"');
  expect(() => {
    checkCitations(citing, { ...reach, quote: known() });
  }).toThrow('content/claims.yaml: 1: there is no "words"');
});

test('a source that nothing uses is named', () => {
  expect(() => {
    checkSourcesUsed(citing, ['s', 'idle']);
  }).toThrow('nothing uses the source "idle"');
});
