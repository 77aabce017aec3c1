import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCache, trackCacheUse, type CacheInputs } from './cache.ts';

let folder: string;
let source: string;
let made: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
  source = join(folder, 'source.ts');
  writeFileSync(source, 'one');
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The cached text of an input; `made` counts how often it is made. */
async function get(input: readonly string[], inputs: Partial<CacheInputs> = {}): Promise<string> {
  const cached = createCache({ name: 'x', sources: [source], ...inputs }, folder);
  const make = () => {
    made += 1;
    return Promise.resolve(new TextEncoder().encode(`made of ${input.join()}`));
  };
  return new TextDecoder().decode(await cached(input, make));
}

const entries = (age: 'now' | 'last') =>
  readdirSync(join(folder, age)).map((name) => join(folder, age, name));

test('an entry is made once and then reused', async () => {
  const inputs = { packages: ['yaml'], versions: ['1'] };
  expect(await get(['a', 'b'], inputs)).toBe('made of a,b');
  expect(await get(['a', 'b'], inputs)).toBe('made of a,b');
  expect(made).toBe(1);
});

test('another input, name, version, package or source makes a new entry', async () => {
  const inputs = { packages: ['yaml'], versions: ['1'] };
  await get(['ab', 'c'], inputs);
  await get(['a', 'bc'], inputs);
  await get(['ab', 'c'], { ...inputs, name: 'y' });
  await get(['ab', 'c'], { ...inputs, versions: ['2'] });
  await get(['ab', 'c'], { ...inputs, packages: ['vitest'] });
  writeFileSync(source, 'two');
  await get(['ab', 'c'], inputs);
  expect(made).toBe(6);
});

test('concurrent requests for the same input make it once', async () => {
  const cached = createCache({ name: 'x', sources: [source] }, folder);
  const make = () => {
    made += 1;
    return Promise.resolve(new Uint8Array([made]));
  };
  expect(await Promise.all([cached(['a'], make), cached(['a'], make)])).toEqual([
    new Uint8Array([1]),
    new Uint8Array([1]),
  ]);
});

test.each(['now', 'last'] as const)('a damaged entry of %s is made again', async (age) => {
  const end = await trackCacheUse(folder);
  await get(['a']);
  if (age === 'last') await end();
  for (const file of entries(age)) writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(await get(['a'])).toBe('made of a');
  expect(await get(['a'])).toBe('made of a');
  expect(made).toBe(2);
});

test('the end of a build returns hits and misses and deletes unused entries', async () => {
  const first = await trackCacheUse(folder);
  await get(['a']);
  await get(['b']);
  expect(await first()).toEqual({ hits: 0, misses: 2 });
  const second = await trackCacheUse(folder);
  await get(['a']);
  await get(['c']);
  expect(await second()).toEqual({ hits: 1, misses: 1 });
  expect(entries('last')).toHaveLength(2);
  const third = await trackCacheUse(folder);
  await get(['b']);
  expect(await third()).toEqual({ hits: 0, misses: 1 });
  expect(made).toBe(4);
});

test('a build that does not end keeps all entries', async () => {
  const end = await trackCacheUse(folder);
  await get(['a']);
  await end();
  await trackCacheUse(folder);
  await get(['b']);
  expect(await get(['a'])).toBe('made of a');
  expect(made).toBe(2);
});
