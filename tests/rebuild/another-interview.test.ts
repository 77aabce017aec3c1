import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleFiles } from '../../src/content.fixture.ts';
import { copyProject } from './project-copy.ts';

const { at, build, remove } = copyProject('another-interview');

const pointsChart = `title: The plan, point by point
short: The plan
dek: What each point asks, and of whom
form: matrix
group: The army
order: 1
points: [1]
quote: { words: 'cut to 600,000', passage: a1-1 }
asOf: 2025-11-24
updated: 2025-11-24
unit: people
alt: >-
  Matrix of the plan. Each point is marked with its theme and with the parties that it binds.
summary: >-
  Each point is marked with its theme, and with the parties that it binds or expects something of, by our reading.
sourceLine: The draft
labels: { point: Point, theme: Theme, must: must act, expected: expected, sums: Sums }
reading: { title: How to read it, text: A dot is a duty. }
notes:
  - { title: Reading, text: The reading is ours. }
rowsFrom: points
columns:
  - { id: point, title: Point, kind: text }
  - { id: theme, title: Theme, kind: text }
  - { id: must, title: Must, kind: text }
  - { id: expected, title: Expected, kind: text }
`;

/** Another interview with one chart, one explainer, one point and one unit: the sample, with a chart that needs no rows of its own. */
const files: Record<string, string> = {
  ...sampleFiles,
  'content/data/points.yaml': pointsChart,
  'content/pages/about.mdx': `---
title: About this site
description: What this site is, and what it rests on.
---

<h2 id="made">How it is made</h2>

It sets an interview beside a draft.
`,
  'content/explainers/army.mdx': (sampleFiles['content/explainers/army.mdx'] ?? '').replaceAll(
    'troop-cut',
    'points',
  ),
};
delete files['content/data/troop-cut.yaml'];
delete files['content/data/places.csv'];

const page = `---
title: A page
description: A page of another interview
dek: What it asks
---

It asks for much.
`;
/** The pages of this project with other texts. */
const pages = readdirSync('content/pages').map((name) => [`content/pages/${name}`, page] as const);
/** The words of the interface stay as they are. */
const words = 'content/interface.yaml';

let built: ReturnType<typeof build>;
beforeAll(() => {
  for (const folder of ['content', 'seeds']) rmSync(at(folder), { recursive: true });
  const kept = [[words, readFileSync(words, 'utf8')] as const];
  for (const [file, text] of [...pages, ...Object.entries(files), ...kept]) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  }
  built = build();
});
afterAll(remove);

const read = (file: string) => readFileSync(join(at('dist'), file), 'utf8');
const filesOf = () =>
  readdirSync(at('dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(at('dist'), file)).isFile())
    .sort();

/** The pages whose texts are in content/pages, and those that all pages are like. */
const ownPages = [
  '404.html',
  'about/index.html',
  'army/index.html',
  'claims/index.html',
  'index.html',
  'interview/index.html',
  'offline/index.html',
  'plan/index.html',
  'sources/index.html',
];

/** The text that readers see or hear on a page. */
const textOf = (file: string) =>
  (/<body[^]*/.exec(read(file))?.[0] ?? '')
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replaceAll(/(?:href|data-[\w-]+|class|style|id|src|d|viewBox)="[^"]*"/g, '');

describe('another interview, put in place of this one without a change to code,', () => {
  test('is built', () => {
    expect(built.output).toContain('done: the site is in dist/');
    expect(built.status).toBe(0);
  });

  test.each([
    'interview/index.html',
    'charts/points/index.html',
    'embed/points/index.html',
    'index.html',
    'quotations.json',
    'passages.js',
    'search-data.js',
    'offline/twenty-eight-points.html',
  ])('is credited to its speaker in %s', (file) => {
    expect(read(file)).toContain('Jane Doe');
  });

  test('is credited to its speaker, publisher and day in linked data', () => {
    expect(read('interview/index.html')).toContain(
      '"author":{"@type":"Person","name":"Jane Doe"},"publisher":{"@type":"Organization","name":"A newspaper"},"datePublished":"2025-11-24"',
    );
  });

  test('is nowhere credited to the speaker of this one', () => {
    expect(filesOf().filter((file) => read(file).includes('Heflin'))).toEqual([]);
  });

  test.each(['Conversation', 'Axios', 'DeepState', 'Twenty-eight', '28 points', 'Russia'])(
    'has no word of this one in its pages: %s',
    (words) => {
      expect(ownPages.filter((file) => textOf(file).includes(words))).toEqual([]);
    },
  );
});
