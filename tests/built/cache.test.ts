import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../dist.ts';
import { copyProject } from './project-copy.ts';

const used = /cache: (\d+) found, (\d+) made/;

test('a build produces the same bytes in any folder, with an empty or a full cache', () => {
  const copy = copyProject('cache');
  const sums = () => readFileSync(copy.at('dist/SHA256SUMS'), 'utf8');
  const [cold, first] = [copy.build(), sums()];
  const [warm, second] = [copy.build(), sums()];
  copy.remove();
  const [, found = '', made = ''] = used.exec(cold.output) ?? [];
  expect(found).toBe('0');
  expect(Number(made)).toBeGreaterThan(100);
  expect(used.exec(warm.output)?.slice(1)).toEqual([made, '0']);
  expect(second).toBe(first);
  expect(first).toBe(readFileSync(join(dist, 'SHA256SUMS'), 'utf8'));
});
