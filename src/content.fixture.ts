import { type Content, readContent } from './content.ts';
import type { ChartSpec } from './charts/figure.ts';
import type { Folder } from './records/folder.ts';

/** A minimal site content: a short interview and one or two of each kind of entry. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'seeds/interview.txt': `What the plan asks of Ukraine

Jane Doe, Professor, Tufts University

Published: November 24, 2025

A plan was given to Ukraine. Jane Doe says what it asks.

How large is the army?

It is 800,000-plus, and it would be cut to 600,000. They are barely hanging on.

What else is asked?

The plan bars Ukraine from joining NATO.
`,
  'content/site.yaml': `name: A plan
shortName: A plan
description: What a plan asks of Ukraine
openingQuote: barely hanging on
interview:
  title: What the plan asks of Ukraine
  speaker: { name: Jane Doe, role: Professor, institution: Tufts University }
  interviewer: John Roe
  publisher: { name: A newspaper, url: 'https://newspaper.example/' }
  asOf: 2025-11-24
  licence: { name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }
chartGroups: [The army]
themes:
  - { id: military, title: Military, letter: M }
parties: [Ukraine]
eventGroups: { draft: The draft }
`,
  'content/units.yaml': `people:
  measure: people
  counted: true
  after: ' people'
  most: 3000000
  words: [people, soldiers]
`,
  'content/facts.yaml': `cap:
  label: Cap in the draft
  value: 600000
  unit: people
  asOf: 2025-11-20
  status: verified
  sources: [draft]
later-cap:
  label: Cap in the later draft
  value: 800000
  unit: people
  asOf: 2025-12-24
  status: verified
  sources: [draft]
`,
  'content/sources.yaml': `draft:
  publisher: A newspaper
  title: The draft as published
  date: 2025-11-20
`,
  'content/claims.yaml': `1:
  quote: barely hanging on
  passage: a1-1
  kind: adds context
  context: The draft names a limit.
  facts: [cap]
`,
  'content/points.yaml': `1:
  title: The army
  theme: military
  draft: ==600,000== soldiers
  text: The army has an upper limit.
  claims: [1]
  facts: [cap]
  sources: [draft]
`,
  'content/timeline.yaml': `second-draft:
  date: 2025-12-24
  group: draft
  text: A second draft named 800,000 people.
  facts: [later-cap]
`,
  'content/glossary.yaml': `oblast:
  title: oblast
  text: A region of Ukraine, with a governor.
`,
  'content/allowed-figures.yaml': `names: [28-point, G8]
counts:
  two parts:
    in: content/explainers/army.mdx
    why: the sentence names both
`,
  'content/data/troop-cut.yaml': `title: The army would be smaller
short: The army
dek: People in the army, in thousands
form: dots
group: The army
order: 1
points: [1]
quote: { words: 'cut to 600,000', passage: a1-1 }
claims: [1]
asOf: 2025-11-24
updated: 2025-11-24
unit: people
alt: >-
  Dot chart. The army would be cut from {heflin.people} to {cap.people} people.
summary: >-
  The interview gives {heflin.people} people. The draft would let Ukraine keep {cap.people} of them, and no more.
sourceLine: The interview and the draft
reading: { title: How to read it, text: A dot is a soldier. }
notes:
  - { title: Counts, text: Counts differ. }
attached: { places: places.csv }
columns:
  - { id: who, title: Who, kind: text }
  - { id: people, title: People, kind: quantity, unit: people }
rows:
  - id: heflin
    quote: 800,000-plus
    passage: a1-1
    who: The interview
    people: 800,000+
  - id: cap
    fact: cap
    who: The draft
`,
  'content/data/places.csv': `place,lon,lat
Kyiv,30.524,50.455
Lviv,24.030,49.840
`,
  'content/pages/about.mdx': `---
title: About
description: How this site is made and what you may do with it
---

<h2 id="made">How it is made</h2>

<Value of="speaker" /> was asked.
`,
  'content/pages/footer.mdx': `---
title: About this site
---

The site speaks as of <Value of="day" />.
`,
  'content/pages/home.mdx': `---
title: A plan for the army
dek: '{speaker} says what it asks.'
---

[The interview](/interview/)
`,
  'content/pages/not-found.mdx': `---
title: There is no page here
description: There is no page at this address.
---

[The plan](/)
`,
  'content/pages/plan.mdx': `---
title: The plan, point by point
description: The points of the plan, in our words
kicker: in our words
dek: The plan, in our words.
---
`,
  'content/pages/claims.mdx': `---
title: The ledger of claims
description: The claims of the interview, set beside what we found
dek: '{claims} claims of the interview'
---

[claims.json](/claims.json), the ledger for machines
`,
  'content/pages/sources.mdx': `---
title: Sources and method
description: Where every figure of this site comes from
---

<h2 id="sure">How sure a fact is</h2>

Verified, <Value of="verifiedFacts" /> facts.
`,
  'content/pages/interview.mdx': `---
title: '{interview}'
description: The interview with {speaker}, published by {publisher}
kicker: The interview, whole
---

First published by <Original><Value of="publisher" /></Original>.
`,
  'content/pages/interview-credit.mdx': `---
title: Credit
---

Credit: <Value of="speaker" />, <Value of="publisher" />.
`,
  'content/pages/quotations.mdx': `---
title: Quotations
---

<Value of="speaker" /> was interviewed by <Value of="interviewer" />.
`,
  'content/pages/offline.mdx': `---
title: Read it offline
description: The whole site as one file that opens from your disk
---

<Editions>
<Edition of="zip" title="The site as a zip">Unpack it.</Edition>
<Edition of="html" title="The site as one page">Open it.</Edition>
<Edition of="epub" title="The site as a book">For reading apps.</Edition>
<Edition of="pdf" title="The site on paper">To print.</Edition>
</Editions>
`,
  'content/explainers/army.mdx': `---
title: The army under the plan
short: The army
dek: What the draft would do to the army of Ukraine
card: The army, before and after
order: 1
points: [1]
charts: [troop-cut]
date: 2025-11-24
updated: 2025-11-24
---

The army is <Quote>barely hanging on</Quote>. There is no audited count. The draft allows <Fact id="cap" />, which is in
the two parts of <Point n={1} /> of the plan, in every <Term>oblast</Term>.

<Chart id="troop-cut" />

<Claim id={1} />

<Later date="2025-12-24">A later draft allows <Fact id="later-cap" />.</Later>
`,
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The sample content as a folder with some files replaced or added; undefined removes a file. */
export const sampleFolder = (
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Folder =>
  new Map(
    Object.entries({ ...sampleFiles, ...changes }).flatMap(([path, file]) =>
      file === undefined ? [] : [[path, typeof file === 'string' ? bytesOf(file) : file] as const],
    ),
  );

/** A folder with a replacement in one file. Throws if the file does not contain the text. */
export function withChange(folder: Folder, file: string, good: string | RegExp, bad: string): Folder {
  const text = new TextDecoder().decode(folder.get(file));
  const broken = text.replace(good, bad);
  if (broken === text) throw new Error(`${file} has no ${String(good)}`);
  return new Map(folder).set(file, bytesOf(broken));
}

/** A chart with an empty drawing. */
export const emptyChart: ChartSpec = { geometry: () => ({ height: 100 }) };

/** The content of a folder with the sample's one chart. */
export const readSample = (folder: Folder): Content<ChartSpec> =>
  readContent(folder, new Map([['troop-cut', emptyChart]]));
