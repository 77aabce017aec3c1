import { expect, test } from 'vitest';
import { checkFinding } from './check-finding.ts';
import { lookupIn } from './lookup.ts';
import { extractFindings } from './prose.ts';
import { createTermLookup } from './term.ts';

const facts: Record<string, { value?: unknown; learned?: string }> = {
  cap: { value: 600_000 },
  paper: {},
  later: { value: 850_000, learned: '2025-12-11' },
};
const lookup = {
  asOf: '2025-11-24',
  quote: () => undefined,
  fact: (id: string) => ({ asOf: '2025-11-20', ...facts[id] }),
  claim: () => undefined,
  point: () => undefined,
  term: createTermLookup(new Map([['oblast', { title: 'oblast', forms: [], text: 'A region of Ukraine.' }]])),
  figure: () => undefined,
  event: () => undefined,
  whatIf: () => undefined,
};
const empty = new Map<string, { asOf: string }>();
const missing = (what: string) => lookupIn(empty, what);

test.each(['Fact id="x"', 'Claim id={99}', 'Point n={29}', 'Chart id="x"', 'Day event="x"'])(
  '<%s> with an unknown id is rejected',
  (tag) => {
    const what = tag.startsWith('Day') ? 'event' : (tag.toLowerCase().split(' ')[0] ?? '');
    const unknown = {
      ...lookup,
      fact: missing('fact'),
      claim: missing('claim'),
      point: missing('point'),
      figure: missing('chart'),
      event: missing('event'),
    };
    const [finding] = extractFindings(`<${tag} />`);
    expect(() => {
      if (finding) checkFinding(finding, unknown);
    }).toThrow(`there is no ${what} "${/["{]([^"}]+)/.exec(tag)?.[1] ?? ''}"`);
  },
);

const check = (body: string) => () => {
  for (const finding of extractFindings(body)) checkFinding(finding, lookup);
};

test('a figure renders its own value, and a statement is cited by words', () => {
  expect(check('held to <Fact id="cap" />, as <Fact id="paper">a Russian paper</Fact> has it')).not.toThrow();
});

test('a figure with words is rejected with a correction', () => {
  expect(check('held to <Fact id="cap">that many</Fact>')).toThrow('write <Fact id="cap" /> in place of');
});

test('a statement without words is rejected with a correction', () => {
  expect(check('so says <Fact id="paper" />')).toThrow('write <Fact id="paper">words of the sentence</Fact>');
});

test('the words of a statement must not contain a figure', () => {
  expect(check('so say <Fact id="paper">two thirds of them</Fact>')).toThrow('is outside a component');
});

test('a word that is not in the glossary is rejected', () => {
  expect(check('in the <Term>oblast</Term>')).not.toThrow();
  expect(check('in the <Term>raion</Term>')).toThrow('"raion" is not a term in content/glossary.yaml');
});

test('later knowledge is rejected outside <Later> and in a <Later> with an earlier date', () => {
  expect(check('now <Fact id="later" />')).toThrow(
    'the fact "later" became known on 11 December 2025, and the site speaks as of 24 November 2025; ' +
      'put the sentence in <Later date="2025-12-11">',
  );
  expect(check('<Later date="2025-12-01">\nnow <Fact id="later" />\n</Later>')).toThrow(
    'is after <Later date="2025-12-01">; write <Later date="2025-12-11">',
  );
  for (const date of ['2025-12-11', '2025-12', '2026-03'])
    expect(check(`<Later date="${date}">\nnow <Fact id="later" />\n</Later>`), date).not.toThrow();
});

test.each([
  ['', 'a date is written YYYY-MM-DD, YYYY-MM or YYYY; write date="YYYY-MM-DD"'],
  ['2025-13-01', 'there is no month 13; months are 01 to 12'],
  ['2025-11-24', 'is not after 24 November 2025'],
])('<Later date="%s"> is rejected', (date, why) => {
  expect(check(`<Later date="${date}">\nNo figure.\n</Later>`)).toThrow(why);
});

test('an unknown component is rejected with the closest match or the list of components', () => {
  expect(check('<Chrat id="cap" />')).toThrow('there is no component <Chrat>; did you mean "Chart"?');
  expect(check('<Video id="cap" />')).toThrow(
    'there is no component <Video>; there are Aside, Beside, Chart',
  );
});
