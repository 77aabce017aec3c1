import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

let root: string;
let file: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(root, '.build/lock');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Leaves the lock of a process. */
const leaveLock = (pid: number | string) => {
  takeLock(file);
  writeFileSync(file, String(pid));
};

test('a lock has the id of its process until it is released', () => {
  const release = takeLock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
  expect(existsSync(file)).toBe(false);
});

test('the lock of a process that is running is refused, and left as it is', () => {
  leaveLock(process.ppid);
  expect(() => takeLock(file)).toThrow(
    `another build is running, process ${String(process.ppid)}; wait until it has ended. If it is not a build, remove ${file}`,
  );
  expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
});

test('the lock of a process that has ended, or of none, is replaced', () => {
  for (const pid of [spawnSync(process.execPath, ['--version']).pid, '', 'not a number']) {
    leaveLock(pid);
    takeLock(file);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  }
});

test('a lock that another process has taken is not released', () => {
  const release = takeLock(file);
  writeFileSync(file, String(process.ppid));
  release();
  expect(existsSync(file)).toBe(true);
});
