import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheOf, countUse, type Maker } from './cache.ts';

let folder: string;
let source: string;
let made: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
  source = join(folder, 'maker.ts');
  writeFileSync(source, 'one');
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What a maker gives of an input, as text, counting each time that it is made. */
async function get(input: readonly string[], maker: Partial<Maker> = {}): Promise<string> {
  const cached = cacheOf({ name: 'x', sources: [source], ...maker }, folder);
  const make = () => {
    made += 1;
    return Promise.resolve(new TextEncoder().encode(`made of ${input.join()}`));
  };
  return new TextDecoder().decode(await cached(input, make));
}

const entries = (age: 'now' | 'last') =>
  readdirSync(join(folder, age)).map((name) => join(folder, age, name));

test('what was made once is found', async () => {
  const maker = { packages: ['yaml'], versions: ['1'] };
  expect(await get(['a', 'b'], maker)).toBe('made of a,b');
  expect(await get(['a', 'b'], maker)).toBe('made of a,b');
  expect(made).toBe(1);
});

test('another input, name, version, package or source is made anew', async () => {
  const maker = { packages: ['yaml'], versions: ['1'] };
  await get(['ab', 'c'], maker);
  await get(['a', 'bc'], maker);
  await get(['ab', 'c'], { ...maker, name: 'y' });
  await get(['ab', 'c'], { ...maker, versions: ['2'] });
  await get(['ab', 'c'], { ...maker, packages: ['vitest'] });
  writeFileSync(source, 'two');
  await get(['ab', 'c'], maker);
  expect(made).toBe(6);
});

test('two that ask at once for the same get what was made once', async () => {
  const cached = cacheOf({ name: 'x', sources: [source] }, folder);
  const make = () => {
    made += 1;
    return Promise.resolve(new Uint8Array([made]));
  };
  expect(await Promise.all([cached(['a'], make), cached(['a'], make)])).toEqual([
    new Uint8Array([1]),
    new Uint8Array([1]),
  ]);
});

test.each(['now', 'last'] as const)('an entry of %s that is not whole is made anew', async (age) => {
  const end = await countUse(folder);
  await get(['a']);
  if (age === 'last') await end();
  for (const file of entries(age)) writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(await get(['a'])).toBe('made of a');
  expect(await get(['a'])).toBe('made of a');
  expect(made).toBe(2);
});

test('the end of a build says what was found and made, and drops what was not used', async () => {
  const first = await countUse(folder);
  await get(['a']);
  await get(['b']);
  expect(await first()).toEqual({ found: 0, made: 2 });
  const second = await countUse(folder);
  await get(['a']);
  await get(['c']);
  expect(await second()).toEqual({ found: 1, made: 1 });
  expect(entries('last')).toHaveLength(2);
  const third = await countUse(folder);
  await get(['b']);
  expect(await third()).toEqual({ found: 0, made: 1 });
  expect(made).toBe(4);
});

test('a build that does not end leaves all that there was', async () => {
  const end = await countUse(folder);
  await get(['a']);
  await end();
  await countUse(folder);
  await get(['b']);
  expect(await get(['a'])).toBe('made of a');
  expect(made).toBe(2);
});
