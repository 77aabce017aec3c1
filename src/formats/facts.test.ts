import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exactQuantity } from '../records/quantity.ts';
import { factsDocument } from './facts.ts';

beforeEach(() => {
  vi.stubEnv('SITE', 'https://a.org');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('facts are exported unchanged, with the sources that they cite', () => {
  const fact = {
    id: 'cap',
    label: 'The cap',
    value: exactQuantity(600_000),
    unit: 'people' as const,
    asOf: '2025-11-20',
    status: 'verified' as const,
    sources: ['axios'],
  };
  const source = { id: 'axios', publisher: 'Axios', title: 'The draft' };
  expect(factsDocument([fact], [source])).toMatchObject({
    page: 'https://a.org/',
    speaksAsOf: '2025-11-24',
    facts: [{ id: 'cap', value: { low: 600_000, high: 600_000, atLeast: false, about: false } }],
    sources: [{ id: 'axios', publisher: 'Axios' }],
  });
});
