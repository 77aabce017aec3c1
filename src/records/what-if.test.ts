import { expect, test } from 'vitest';
import { contentFiles } from '../content-files.ts';
import { readYaml } from './yaml.ts';
import { stripPencil } from './pencil.ts';
import { exactQuantity, parseQuantity } from './quantity.ts';
import { withPlainSpaces } from './no-break-spaces.ts';
import { countIds, limitIds, outcomesOf, readWhatIf, whatIf, whatIfFile } from './what-if.ts';

const choices = readWhatIf(contentFiles);
const values: Record<string, string> = {
  'troops-ua-jan2025-alt': '800,000+',
  'troops-ua-jan2025': '880000',
  'troops-ua-nov2025-press': '850,000 to 900,000',
  'troops-ua-cap-plan': '600000',
  'troops-ua-cap-europe': '800000',
};
const outcomes = choices
  ? outcomesOf(choices, (id) => ({ value: parseQuantity(values[id] ?? '') ?? exactQuantity(0) }))
  : [];

test('every count meets every limit once', () => {
  expect(outcomes.map(({ id }) => id)).toEqual(
    limitIds.flatMap((limit) => countIds.map((count) => `${count}-${limit}`)),
  );
});

test('the shares are computed from the numbers of the facts', () => {
  expect(outcomes.map(({ share }) => share)).toEqual([25, 32, 33, 0, 9, 11]);
  expect(outcomes.map(({ go }) => go)).toEqual([200_000, 280_000, 300_000, 0, 80_000, 100_000]);
});

test('each sentence has its count, and the people who would go', () => {
  for (const { sentence, counted, go } of outcomes) {
    expect(sentence).toContain(counted.toLocaleString('en-GB'));
    expect(sentence).toContain(go ? `**${go.toLocaleString('en-GB')}**` : '**nobody**');
  }
  expect(outcomes.map(({ sentence }) => withPlainSpaces(stripPencil(sentence)))).toContain(
    'Of 880,000 people, 280,000 would have to go, nearly a third.',
  );
});

test('a fact without a value cannot be counted', () => {
  expect(() => choices && outcomesOf(choices, () => ({}))).toThrow('has no value');
});

test('a choice without a fact is refused', () => {
  expect(() => readYaml('counts: { lowest: { by: x } }', whatIfFile, whatIf)).toThrow(
    /^content\/what-if\.yaml:1: /,
  );
});
