import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fact } from './fact.ts';
import { readYaml } from './yaml.ts';

const facts = z.record(z.string(), fact);
const good = `a-fact:
  label: Cap in the draft
  value: 600000
  unit: people
  asOf: 2025-11-20
  status: verified
  sources: [somewhere]
`;
const read = (text: string) => readYaml(text, 'content/facts.yaml', facts);

test('a valid file is parsed by its schema', () => {
  expect(read(good)).toMatchObject({ 'a-fact': { label: 'Cap in the draft', value: { low: 600_000 } } });
});

test.each([
  [
    'malformed YAML',
    good.replace('sources: [somewhere]', 'sources: [somewhere'),
    /^content\/facts\.yaml:\d+: .* in "/,
  ],
  [
    'a value of the wrong type',
    good.replace('600000', 'many'),
    /^content\/facts\.yaml:3: a-fact\.value: .*many/,
  ],
  [
    'an unknown unit',
    good.replace('unit: people', 'unit: persons'),
    /^content\/facts\.yaml:4: a-fact\.unit: .*"people".*; it is "persons"$/,
  ],
  ['a negative number', good.replace('600000', '-600000'), /:3: a-fact\.value: .*less than 0/],
  ['an implausible number', good.replace('600000', '600000000'), /:3: a-fact\.value: .*more than 3000000/],
  ['a duplicate id', good + good, /content\/facts\.yaml:8: .*unique in "a-fact:"/],
  [
    'a fact from memory',
    good.replace('verified', 'from-memory-unverified'),
    /:6: a-fact\.status: a fact from memory must not be published/,
  ],
  [
    'a learned date before the fact',
    good.replace('status', 'learned: 2025-11-01\n  status'),
    /:6: a-fact\.learned: a fact of 2025-11-20 cannot have become known on 2025-11-01, before that/,
  ],
  ['an invalid date', good.replace('2025-11-20', '20 November'), /:5: a-fact\.asOf: /],
  ['an unknown key', good.replace('sources', 'source'), /content\/facts\.yaml:\d: a-fact/],
])('%s is rejected with file and line', (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});
