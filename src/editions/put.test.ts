import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { put } from './put.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-'));
  path = join(folder, 'x.zip');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A disk that is full after half of what it is given. */
const full = (at: string, bytes: Uint8Array | string): Promise<void> => {
  writeFileSync(at, bytes.slice(0, bytes.length / 2));
  return Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
};

test('a file replaces the one before it', async () => {
  await put(path, 'old');
  await put(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(existsSync(`${path}.part`)).toBe(false);
});

test('on a full disk nothing half-written stands at the name, or beside it', async () => {
  await expect(put(path, 'a long text', full)).rejects.toThrow('ENOSPC');
  expect(existsSync(path)).toBe(false);
  expect(existsSync(`${path}.part`)).toBe(false);
});

test('on a full disk the last good file stays', async () => {
  await put(path, 'old');
  await expect(put(path, 'a longer text', full)).rejects.toThrow('ENOSPC');
  expect(readFileSync(path, 'utf8')).toBe('old');
});
