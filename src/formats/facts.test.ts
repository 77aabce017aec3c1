import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exactly } from '../records/quantity.ts';
import { factsFile } from './facts.ts';

beforeEach(() => {
  vi.stubEnv('SITE', 'https://a.org');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('facts come with their sources, each once, in order of first use', () => {
  const fact = (id: string, sources: string[]) => ({
    id,
    label: id,
    value: exactly(1),
    unit: 'points' as const,
    asOf: '2025',
    status: 'verified' as const,
    sources,
  });
  const made = factsFile([fact('one', ['b', 'a']), fact('two', ['a', 'c'])], (id) => ({
    publisher: id,
    title: `Title ${id}`,
  }));
  expect(made.facts.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(Object.keys(made.sources)).toEqual(['b', 'a', 'c']);
  expect(made.sources['c']).toEqual({ publisher: 'c', title: 'Title c' });
  expect(made.page).toBe('https://a.org/');
});
