import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from './content.ts';
import { emptyChart } from './content.fixture.ts';
import { contentFiles } from './content-files.ts';
import { listPaths, stemOf } from './records/folder.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/** The examples of CONTRIBUTING.md in one language: the text of each block of code, in order. */
const blocksIn = (language: string): string[] =>
  [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? text : [],
  );

/** The files of the site with the examples added: YAML by the path in its first line, the whole explainer under a name of its own. */
function withExamples(): Map<string, Uint8Array> {
  const added = new Map<string, Uint8Array>(contentFiles);
  const append = (path: string, text: string) =>
    added.set(path, Buffer.concat([added.get(path) ?? new Uint8Array(), Buffer.from(`\n${text}`)]));
  for (const text of blocksIn('yaml')) append(/^# (content\/\S+)\n/.exec(text)?.[1] ?? '', text);
  for (const text of blocksIn('mdx'))
    if (text.startsWith('---')) added.set('content/explainers/example.mdx', Buffer.from(text));
  return added;
}

test('the examples of CONTRIBUTING.md are content that can be read', () => {
  const folder = withExamples();
  expect(folder.has('')).toBe(false);
  const charts = new Map(
    listPaths(folder, 'content/data', '.yaml').map((file) => [stemOf(file), emptyChart]),
  );
  const { records, figures, explainers } = readContent(folder, charts);
  expect(records.facts.has('troops-gazette')).toBe(true);
  expect(figures.map(({ id }) => id)).toContain('gazette-count');
  expect(explainers.map(({ id }) => id)).toContain('example');
});
