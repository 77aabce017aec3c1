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

/** Everything in dist/ with its size and the time of its last change. */
const inDist = () =>
  readdirSync(at('dist'), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => [path, statSync(join(at('dist'), path)).size, statSync(join(at('dist'), path)).mtimeMs]);

/** What a build says, and how it ends, after words of a file have changed; the file is then as it was. */
function buildWith(file: string, good: string, bad: string) {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(good);
  writeFileSync(at(file), text.replace(good, bad));
  const built = build();
  writeFileSync(at(file), text);
  return built;
}

// What else is refused is tested where content is read (src/content.test.ts), without a build.
describe('a build that is stopped says the file and the reason, and leaves dist/ as it was', () => {
  test.each([
    [
      'by content that its reader refuses',
      'content/claims.yaml',
      'quote: barely hanging on',
      'quote: barely hanged on',
      /content\/claims\.yaml:\d+: 11: "barely hanged on .*" is not word for word in a1-2: .*; copy the interview's words/,
    ],
    [
      'by MDX that the compiler refuses',
      'content/explainers/army.mdx',
      '<Chart id="troop-cut" />',
      '<Chart id="troop-cut">',
      /Expected a closing tag for `<Chart>`[^]*army\.mdx:\d+/,
    ],
  ])('%s', (_, file, good, bad, message) => {
    const before = inDist();
    const { status, said } = buildWith(file, good, bad);
    expect(said).toMatch(message);
    expect(status).not.toBe(0);
    expect(inDist()).toEqual(before);
  });
});
