import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

const { at, build, remove } = copyProject('refusals');

beforeAll(() => {
  mkdirSync(at('dist/army'), { recursive: true });
  writeFileSync(at('dist/army/index.html'), 'The last good page');
  writeFileSync(at('dist/SHA256SUMS'), 'The last good sums');
});
afterAll(remove);

/** All files in dist/ with their sizes and modification times. */
const inDist = () =>
  readdirSync(at('dist'), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => [path, statSync(join(at('dist'), path)).size, statSync(join(at('dist'), path)).mtimeMs]);

/** Builds with a text in a file replaced, then restores the file; returns the status and the output of the build. */
function buildWith(file: string, good: string, bad: string) {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(good);
  writeFileSync(at(file), text.replace(good, bad));
  const built = build();
  writeFileSync(at(file), text);
  return built;
}

// src/content.test.ts tests all other content errors, without a build.
describe('a failed build reports the file and the reason, and leaves dist/ unchanged', () => {
  test.each([
    [
      'invalid content',
      'content/claims.yaml',
      'quote: barely hanging on',
      'quote: barely hanged on',
      /content\/claims\.yaml:\d+: 11: "barely hanged on .*" is not word for word in a1-2: .*; copy the interview's words/,
    ],
    [
      'invalid MDX',
      'content/explainers/army.mdx',
      '<Chart id="troop-cut" />',
      '<Chart id="troop-cut">',
      /content\/explainers\/army\.mdx:27: Expected a closing tag for `<Chart>`/,
    ],
  ])('%s', (_, file, good, bad, message) => {
    const before = inDist();
    const { status, output } = buildWith(file, good, bad);
    expect(output).toMatch(message);
    expect(status).not.toBe(0);
    expect(inDist()).toEqual(before);
  });
});
