import { expect, test } from 'vitest';
import { checkFinding } from './finding.ts';
import { readProse } from './prose.ts';
import { termsBy } from './term.ts';

const facts: Record<string, { value?: unknown }> = { cap: { value: 600_000 }, paper: {} };
const doors = {
  quote: () => undefined,
  fact: (id: string) => facts[id] ?? {},
  claim: () => undefined,
  point: () => undefined,
  term: termsBy(new Map([['oblast', { title: 'oblast', forms: [], text: 'A region of Ukraine.' }]])),
  figure: () => undefined,
};
const check = (body: string) => () => {
  for (const finding of readProse(body)) checkFinding(finding, doors);
};

test('a figure prints itself, and a statement is cited by words', () => {
  expect(check('held to <Fact id="cap" />, as <Fact id="paper">a Russian paper</Fact> has it')).not.toThrow();
});

test('a figure with words of its own is refused with what would be right', () => {
  expect(check('held to <Fact id="cap">that many</Fact>')).toThrow('write <Fact id="cap" /> in place of');
});

test('a statement with nothing to print is refused with what would be right', () => {
  expect(check('so says <Fact id="paper" />')).toThrow('write <Fact id="paper">words of the sentence</Fact>');
});

test('the words of a statement may hold no figure', () => {
  expect(check('so say <Fact id="paper">two thirds of them</Fact>')).toThrow('stands bare');
});

test('a word that the glossary lacks is refused', () => {
  expect(check('in the <Term>oblast</Term>')).not.toThrow();
  expect(check('in the <Term>raion</Term>')).toThrow('"raion" is no term of content/glossary.yaml');
});
