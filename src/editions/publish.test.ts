import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuildFolders, publish, recover } from './publish.ts';

let root: string;
let folders: BuildFolders;

const writeBuild = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const served = () => readFileSync(join(folders.dist, 'index.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  folders = {
    staging: join(root, '.build/site'),
    dist: join(root, 'dist'),
    previous: join(root, '.build/previous'),
  };
  mkdirSync(join(root, '.build'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the first build is published', () => {
  writeBuild(folders.staging, 'new');
  publish(folders);
  expect(served()).toBe('new');
});

test('a build replaces the one before it and leaves nothing behind', () => {
  writeBuild(folders.dist, 'old');
  writeBuild(folders.staging, 'new');
  publish(folders);
  expect(served()).toBe('new');
  expect(existsSync(folders.previous)).toBe(false);
  expect(existsSync(folders.staging)).toBe(false);
});

test('if the new build cannot be moved, the old one stays', () => {
  writeBuild(folders.dist, 'old');
  expect(() => {
    publish(folders);
  }).toThrow('ENOENT');
  expect(served()).toBe('old');
  expect(existsSync(folders.previous)).toBe(false);
});

test('after a kill between the two renames, the next build restores the old one', () => {
  writeBuild(folders.dist, 'old');
  renameSync(folders.dist, folders.previous);
  recover(folders);
  expect(served()).toBe('old');
  expect(existsSync(folders.previous)).toBe(false);
});

test('after a kill before the old one was removed, the new one stays and the next is published', () => {
  writeBuild(folders.dist, 'new');
  writeBuild(folders.previous, 'old');
  recover(folders);
  expect(served()).toBe('new');
  expect(existsSync(folders.previous)).toBe(false);
  writeBuild(folders.previous, 'old');
  writeBuild(folders.staging, 'newest');
  publish(folders);
  expect(served()).toBe('newest');
});

test('with nothing to recover, nothing happens', () => {
  recover(folders);
  expect(existsSync(folders.dist)).toBe(false);
});

test.each([
  ['of a folder', 'www', 'elsewhere'],
  ['of nothing', 'gone', undefined],
])('a link %s is refused and left as it is', (_, target, text) => {
  if (text) writeBuild(join(root, target), text);
  writeBuild(folders.staging, 'new');
  symlinkSync(target, folders.dist);
  for (const step of [recover, publish])
    expect(() => {
      step(folders);
    }).toThrow(
      `${folders.dist}: is a link to ${target}, and a build would replace it by a folder; remove the link`,
    );
  expect(readlinkSync(folders.dist)).toBe(target);
  if (text) expect(served()).toBe(text);
});

test('a file in the place of the folder is refused and left as it is', () => {
  writeFileSync(folders.dist, 'notes');
  expect(() => {
    recover(folders);
  }).toThrow(`${folders.dist}: is not a folder`);
  expect(readFileSync(folders.dist, 'utf8')).toBe('notes');
});
