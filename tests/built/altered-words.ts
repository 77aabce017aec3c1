/**
 * A change that a test makes to the finished site: its kind, the file (in an archive after its name and a comma), the text, its replacement, a pattern for the fault
 * message after the file name, and the file in that message if it is another.
 */
export type Alteration = readonly [
  kind: string,
  file: string,
  good: string | RegExp,
  bad: string,
  fault: RegExp,
  named?: string,
];

/** Changes to quotations in every place that the site quotes, to the context of a claim, and to the interview itself. */
export const alteredWords: readonly Alteration[] = [
  [
    'a quotation in prose',
    'army/index.html',
    '“is barely hanging on”',
    '“is hardly hanging on”',
    /“is hardly hanging on”: a1-2 of the seed has “.*barely hanging on/,
  ],
  [
    'a quotation in a margin',
    'guarantees/index.html',
    'Ukraine gets security guarantees from the West.</p>',
    'Ukraine got security guarantees from the West.</p>',
    /“Ukraine got security .*”: a1-3 of the seed has “Ukraine gets security/,
  ],
  [
    'a quotation in linked data',
    'territory/index.html',
    '"text":"Russia gets land',
    '"text":"Russia takes land',
    /“Russia takes land.*: a1-2 of the seed has “.*Russia gets land/,
  ],
  [
    'a quotation with its link to another passage',
    'timing/index.html',
    '/interview/#a7-1:~:',
    '/interview/#a6-1:~:',
    /: a6-1 of the seed has “/,
  ],
  [
    'a claim in the ledger',
    'claims/index.html',
    /(<q[^>]*>)barely hanging on defending/,
    '$1barely hanging on and defending',
    /“barely hanging on and defending.*: a1-2 of the seed has “.*barely hanging on defending/,
  ],
  [
    'a claim in the plan',
    'plan/index.html',
    '“cut down from 800,000-plus',
    '“cut down from 900,000-plus',
    /“cut down from 900,000-plus.*: a1-2 of the seed has “.*cut down from 800,000-plus/,
  ],
  [
    'our context beside a claim',
    'claims/index.html',
    '5,000 to 6,600\u00a0km² of Donetsk',
    '5,000 to 7,600 km² of Donetsk',
    /5,000 to 7,600 km².*claims\.json has, for claim 5, .*5,000 to 6,600 km²/,
  ],
  [
    'the passage of an embed',
    'embed/troop-cut/index.html',
    '“It gets the size',
    '“It cuts the size',
    /“It cuts the size .*: a1-2 of the seed has “It gets the size/,
  ],
  [
    'the quotation of a chart’s JSON',
    'charts/troop-cut.json',
    'the size of the Ukrainian army',
    'the size of the Russian army',
    /the size of the Russian army.*: a1-2 of the seed has “.*the size of the Ukrainian army/,
  ],
  [
    'words of claims.json',
    'claims.json',
    'barely hanging on defending itself with 800,000 troops"',
    'barely hanging on defending itself with 700,000 troops"',
    /#claim-11: “.*700,000 troops”: at \d+ to \d+ the seed has “.*800,000 troops”/,
  ],
  [
    'words of quotations.json',
    'quotations.json',
    '"exact": "This particular peace plan gives Russia a lot',
    '"exact": "This particular peace plan gives Russia much',
    /gives Russia much.*: at \d+ to \d+ the seed has “This particular peace plan gives Russia a lot/,
  ],
  [
    'an offset of quotations.json',
    'quotations.json',
    /"start": (\d+)/,
    '"start": 1$1',
    /#\d+-\d+: “.*: at 1\d+ to \d+ the seed has “/,
  ],
  [
    'the hash of the interview',
    'claims.json',
    /(sha256": ")./,
    '$1x',
    /“x[0-9a-f]{63}”: the seed’s SHA-256 is [0-9a-f]{64}/,
  ],
  [
    'a passage that pages fetch',
    'passages.js',
    'They go back and forth',
    'They go forth and back',
    /They go forth and back.*: a1-1 of the seed has “.*They go back and forth/,
  ],
  [
    'the interview itself',
    'interview/index.html',
    'champing at the bit',
    'chomping at the bit',
    /chomping at the bit.*: the seed has “.*champing at the bit/,
  ],
];
