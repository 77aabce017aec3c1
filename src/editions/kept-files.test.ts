import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySize, writeKeptFiles } from './kept-files.ts';

let root: string;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** The list of files with which the worker begins. */
async function keptFiles(): Promise<Record<string, string>> {
  await writeKeptFiles(root);
  const [first = '', ...rest] = readFileSync(join(root, 'offline-worker.js'), 'utf8').split('\n');
  expect(rest).toEqual(['run()']);
  return JSON.parse(first.slice('const keptFiles='.length, -1)) as Record<string, string>;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  write('offline-worker.js', 'run()');
  const kept = ['index.html', 'army/index.html', 'embed/x/index.html', 'offline/index.html', 'site.js'];
  const others = ['404.html', 'offline/all.html', 'embed.js', 'embed.1.js', 'charts/x.svg', 'a.json'];
  for (const path of [...kept, ...others, 'fonts/a.woff2', 'icon.svg']) write(path, path);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('pages are listed by address, with embeds, fonts and scripts, and nothing for other sites', async () => {
  expect(Object.keys(await keptFiles()).sort()).toEqual(
    ['', 'army/', 'embed/x/', 'fonts/a.woff2', 'icon.svg', 'offline/', 'site.js'].sort(),
  );
});

test('a file that changes gets another hash, and all others keep theirs', async () => {
  const before = await keptFiles();
  expect(await keptFiles()).toEqual(before);
  write('army/index.html', 'changed');
  const after = await keptFiles();
  expect(after['army/']).not.toBe(before['army/']);
  expect({ ...after, 'army/': '' }).toEqual({ ...before, 'army/': '' });
});

test('the size is that of the compressed files, where there are such, and of what they contain', async () => {
  const before = await copySize(root, 'offline/index.html');
  expect(before.fetched).toBe(before.stored);
  write('site.js.br', 'x');
  const after = await copySize(root, 'offline/index.html');
  expect(before.fetched - after.fetched).toBe('site.js'.length - 1);
  expect(after.stored).toBe(before.stored);
  write('offline/index.html', 'longer than before');
  expect(await copySize(root, 'offline/index.html')).toEqual(after);
});
