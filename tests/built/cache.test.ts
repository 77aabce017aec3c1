import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../dist.ts';
import { copyProject } from './project-copy.ts';

const used = /cache: (\d+) found, (\d+) made/;

test('a build in another folder that takes everything from the cache produces the same bytes', () => {
  const copy = copyProject('cache');
  const { output } = copy.build();
  const sums = readFileSync(copy.at('dist/SHA256SUMS'), 'utf8');
  copy.remove();
  const [, found = '', made = ''] = used.exec(output) ?? [];
  expect(Number(found)).toBeGreaterThan(100);
  expect(made).toBe('0');
  expect(sums).toBe(readFileSync(join(dist, 'SHA256SUMS'), 'utf8'));
});
