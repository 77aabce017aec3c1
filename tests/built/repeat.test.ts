import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { read } from '../dist.ts';
import { copyProject } from './copy.ts';

const { at, build, remove } = copyProject('repeat');
afterAll(remove);

test('a build gives the same bytes a second time', { timeout: 400_000 }, () => {
  expect(build().said).toContain('Complete!');
  expect(readFileSync(at('dist/SHA256SUMS'), 'utf8')).toBe(read('SHA256SUMS'));
});
