import type { Fault } from './fault.ts';

const table = 'content/data/troop-cut.yaml';

/** Faults in the table of the sample content and its CSV file. */
export const tableFaults: readonly Fault[] = [
  [
    'a row of later knowledge without a learned date',
    table,
    'fact: cap',
    'fact: later-cap',
    /^content\/data\/troop-cut\.yaml:31: row cap: the fact "later-cap" became known on 24 December 2025.*; write learned: 2025-12-24 in the row$/,
  ],
  [
    'a value of the wrong type',
    table,
    'people: 800,000+',
    'people: many',
    /^content\/data\/troop-cut\.yaml:26: row heflin, column people: "many" is not an amount$/,
  ],
  [
    'a negative number',
    table,
    'people: 800,000+',
    'people: -800,000',
    /^content\/data\/troop-cut\.yaml:26: row heflin, column people: -800000 is less than 0/,
  ],
  [
    'an implausible number',
    table,
    'people: 800,000+',
    'people: 800,000,000',
    /^content\/data\/troop-cut\.yaml:26: row heflin, column people: 800000000 is more than 3000000/,
  ],
  [
    'a duplicate row id',
    table,
    '- id: heflin',
    '- id: cap',
    /^content\/data\/troop-cut\.yaml:\d+: row cap: this id is used twice$/,
  ],
  [
    'a misspelt column in a row',
    table,
    'people: 800,000+',
    'poeple: 800,000+',
    /^content\/data\/troop-cut\.yaml:26: row heflin: there is no column "poeple"; did you mean "people"\?$/,
  ],
  [
    'no alt text',
    table,
    /alt: >-\n.*\n/,
    '',
    /^content\/data\/troop-cut\.yaml:1: the file: missing here: alt \(a chart needs alt text: alt: what it is/,
  ],
  [
    'alt text under another key',
    table,
    'alt: >-',
    'alto: >-',
    /^content\/data\/troop-cut\.yaml:13: alto: there is no such key; did you mean "alt"\?$/,
  ],
  [
    'alt text with an unsupported figure',
    table,
    'Dot chart.',
    'Dot chart of 17.',
    /^content\/data\/troop-cut\.yaml:13: alt: "17" is in no row; write \{row\.column\}/,
  ],
  [
    'a row’s quotation that is not verbatim',
    table,
    'quote: 800,000-plus',
    'quote: 900,000-plus',
    /^content\/data\/troop-cut\.yaml:26: row heflin: "900,000-plus" is not in the interview/,
  ],
  [
    'a chart’s quotation that is not verbatim',
    table,
    "words: 'cut to 600,000'",
    "words: 'cut to 500,000'",
    /^content\/data\/troop-cut\.yaml:8: quote: "cut to 500,000" is not word for word/,
  ],
  [
    'an unknown point',
    table,
    'points: [6]',
    'points: [7]',
    /^content\/data\/troop-cut\.yaml:7: points: there is no point "7"; the plan has 28 points$/,
  ],
  [
    'a twenty-ninth point',
    table,
    'points: [6]',
    'points: [29]',
    /^content\/data\/troop-cut\.yaml:7: points\.0: the plan has 28 points, 1 to 28; it is 29$/,
  ],
  [
    'an unknown claim',
    table,
    'claims: [1]',
    'claims: [2]',
    /^content\/data\/troop-cut\.yaml:9: claims: there is no claim "2"; content\/claims\.yaml has 1$/,
  ],
  [
    'a missing CSV file',
    table,
    'places.csv',
    'place.csv',
    /^content\/data\/troop-cut\.yaml:21: attached: there is no file content\/data\/place\.csv$/,
  ],
  [
    'a duplicate line in a CSV file',
    'content/data/places.csv',
    'Kyiv,',
    'Kyiv,30.524,50.455\nKyiv,',
    /^content\/data\/places\.csv:3: "Kyiv" is in line 2 already; each name may occur once$/,
  ],
];
