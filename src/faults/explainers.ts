import type { Fault } from './fault.ts';

const army = 'content/explainers/army.mdx';

/** Faults in the explainer of the sample content. */
export const explainerFaults: readonly Fault[] = [
  [
    'a misquotation',
    army,
    'barely hanging on</Quote>',
    'hardly hanging on</Quote>',
    /^content\/explainers\/army\.mdx:13: "hardly hanging on" is not word for word in a1-1: where the interview has "barely", the quotation has "hardly"; copy/,
  ],
  [
    'a figure outside <Fact>',
    army,
    'audited count',
    'audited count of 880,000',
    /^content\/explainers\/army\.mdx:13: the figure in ".*880,000.*" is outside a component; write <Fact/,
  ],
  [
    'an unknown fact',
    army,
    '<Fact id="cap" />',
    '<Fact id="caps" />',
    /^content\/explainers\/army\.mdx:13: there is no fact "caps"/,
  ],
  [
    'an unknown chart',
    army,
    '<Chart id="troop-cut"',
    '<Chart id="troop-cuts"',
    /^content\/explainers\/army\.mdx:16: there is no chart "troop-cuts"; similar: troop-cut$/,
  ],
  [
    'an unknown chart in the front matter',
    army,
    'charts: [troop-cut]',
    'charts: [troop-cuts]',
    /^content\/explainers\/army\.mdx:8: charts: there is no chart "troop-cuts"; similar: troop-cut$/,
  ],
  [
    'an unknown claim',
    army,
    '<Claim id={1}',
    '<Claim id={2}',
    /^content\/explainers\/army\.mdx:18: there is no claim "2"$/,
  ],
  [
    'an unknown point',
    army,
    'n={6}',
    'n={29}',
    /^content\/explainers\/army\.mdx:14: there is no point "29"$/,
  ],
  [
    'a word that is not a term',
    army,
    '<Term>oblast',
    '<Term>rayon',
    /^content\/explainers\/army\.mdx:14: "rayon" is not a term in content\/glossary\.yaml; write one of oblast/,
  ],
  [
    'later knowledge outside <Later>',
    army,
    '<Fact id="cap" />',
    '<Fact id="later-cap" />',
    /^content\/explainers\/army\.mdx:13: the fact "later-cap" became known on 24 December 2025.*put the sentence in <Later/,
  ],
  [
    'an invalid date of later knowledge',
    army,
    'date="2025-12-24"',
    'date="2026-02-31"',
    /^content\/explainers\/army\.mdx:20: <Later date="2026-02-31"> has no date; write/,
  ],
  [
    'a component that does not exist',
    army,
    '<Chart id="troop-cut"',
    '<Chrat id="troop-cut"',
    /^content\/explainers\/army\.mdx:16: there is no component <Chrat>; did you mean "Chart"\?$/,
  ],
  [
    'malformed MDX',
    army,
    '<Chart id="troop-cut" />',
    '<Chart id="troop-cut">',
    /^content\/explainers\/army\.mdx:16: Expected a closing tag for `<Chart>`/,
  ],
  [
    'an invalid expression',
    army,
    'audited count',
    'audited {count +}',
    /^content\/explainers\/army\.mdx:13: Could not parse expression/,
  ],
  [
    'no front matter',
    army,
    /^---\n/,
    '',
    /^content\/explainers\/army\.mdx:1: an explainer begins with its front matter, between two lines/,
  ],
  [
    'malformed front matter',
    army,
    'points: [6]',
    'points: [6',
    /^content\/explainers\/army\.mdx:[78]: .* in "/,
  ],
  [
    'a misspelt key in the front matter',
    army,
    'dek:',
    'deck:',
    /^content\/explainers\/army\.mdx:4: deck: there is no such key; did you mean "dek"\?$/,
  ],
];
