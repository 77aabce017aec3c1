import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const { at, build, remove } = copyProject('examples');

/** The code blocks of the guide that name their file in a comment, without another site's names: path and text. */
const files = [...guide.matchAll(/^```\w+\n([^]*?)^```$/gm)].flatMap(([, text = '']) => {
  const path = /^(?:---\n)?(?:#|\/\/) ((?:content|src)\/\S+)\n/.exec(text)?.[1];
  return path === undefined || path === 'content/site.yaml' ? [] : [{ path, text }];
});
const explainer = /^```mdx\n(---\n[^]*?)^```$/m.exec(guide)?.[1] ?? '';

beforeAll(() => {
  for (const { path, text } of files) {
    mkdirSync(dirname(at(path)), { recursive: true });
    appendFileSync(at(path), `\n${text}`.replace(/^\n---\n/, '---\n'));
  }
  writeFileSync(at('content/explainers/example.mdx'), explainer);
});
afterAll(remove);

const read = (file: string) => readFileSync(at(`dist/${file}`), 'utf8');

describe('the examples of CONTRIBUTING.md', () => {
  test('are a chart, an explainer and one entry of each kind that build together', () => {
    const { status, output } = build();
    expect(status, output).toBe(0);
    expect(read('charts/gazette-count/index.html')).toMatch(
      /<path d="M0 20h[\d.]+v16h-[\d.]+z" fill="var\(--blue,/,
    );
    expect(read('charts/gazette-count.csv')).toContain('850000');
    expect(read('example/index.html')).toContain('about 850,000');
    expect(read('claims/index.html')).toContain('What was found beside these words, in our own words.');
  });

  test('have code without type errors', () => {
    writeFileSync(
      at('tsconfig.examples.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        include: ['src/charts/gazette-count/*'],
      }),
    );
    const { status, stdout } = spawnSync('npx', ['astro', 'check', '--tsconfig', 'tsconfig.examples.json'], {
      cwd: at(''),
      encoding: 'utf8',
    });
    expect(stdout).toContain('- 0 errors');
    expect(status).toBe(0);
  });
});
