import { expect, test } from 'vitest';
import { allowFigures } from './allowed-figures.ts';
import type { Fact } from './fact.ts';
import { exactQuantity } from './quantity.ts';
import { extractFindings } from './prose.ts';
import { checkWrittenText, knownOnPage } from './trace-page.ts';

const { maskAt } = allowFigures(
  {
    names: ['28-point', 'G8'],
    counts: { 'two sides': { in: ['page.mdx'], why: 'the sentence names both' } },
  },
  () => 1,
);
const mask = maskAt('page.mdx');
const cap: Fact = {
  label: 'Cap',
  value: exactQuantity(600_000),
  unit: 'people',
  note: 'By nineteen copies.',
  asOf: '2025-11-20',
  status: 'verified',
  sources: [],
};
const claim = {
  quote: 'the whole seven',
  passage: 'a1-1',
  kind: 'supports',
  context: 'A sixth of it.',
  facts: [],
} as const;
const lookup = { fact: () => cap, claim: () => ({ ...claim, facts: [] }) };

const check = (body: string) => () => {
  const findings = extractFindings(body, 0, mask);
  const isKnown = knownOnPage(findings, lookup);
  for (const finding of findings) checkWrittenText(finding, isKnown, mask);
};

test('a figure of a fact, a claim or a quotation of the page may be written', () => {
  for (const body of [
    '<Fact id="cap" /> by nineteen copies',
    '<Claim id={1} /> All seven',
    '<Quote>for ninety days</Quote>, ninety',
    '<Fact id="cap" /> <Aside title="600,000 people">Text.</Aside>',
    'The 28-point draft and the two sides of the G8',
    '<Chart id="2-points" />',
  ])
    expect(check(body), body).not.toThrow();
});

test('any other figure is rejected with its words and its place', () => {
  expect(check('By twenty copies')).toThrow(
    'the figure "twenty" in "By twenty copies" (in the text) is in no fact',
  );
  expect(check('<Quote>for ninety days</Quote>, ninety months')).toThrow('"ninety" in ", ninety months"');
  expect(check('<Aside title="600,000 people">Text.</Aside>')).toThrow('(in the attribute title)');
  expect(check('`600,000`')).toThrow('(in code)');
});
