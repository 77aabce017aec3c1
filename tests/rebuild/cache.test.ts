import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCache } from '../../src/cache.ts';
import { copyProject } from './project-copy.ts';
import { dist } from '../dist.ts';

/** The numbers of cache entries that a build reused and made, in the words of its output. */
const usedIn = (output: string) => {
  const [, found = '', made = ''] = /cache: (\d+) found, (\d+) made/.exec(output) ?? [];
  return { found: Number(found), made: Number(made) };
};

test('a build in another folder has the same bytes, with an empty cache and with everything from the cache', () => {
  const copy = copyProject('cache');
  rmSync(copy.at(buildCache), { recursive: true, force: true });
  const sums = readFileSync(join(dist, 'SHA256SUMS'), 'utf8');
  const builds = [copy.build(), copy.build()].map(({ output }) => usedIn(output));
  const made = readFileSync(copy.at('dist/SHA256SUMS'), 'utf8');
  copy.remove();
  expect(builds[0]?.found).toBe(0);
  expect(builds[0]?.made).toBeGreaterThan(100);
  expect(builds[1]).toEqual({ found: builds[0]?.made, made: 0 });
  expect(made).toBe(sums);
});
