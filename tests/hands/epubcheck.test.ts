import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../dist.ts';
import { epubcheckJar } from '../programs.ts';

test('EPUBCheck finds no error and no warning in the EPUB', () => {
  const book = join(dist, 'offline/twenty-eight-points.epub');
  const args = ['-jar', epubcheckJar() ?? '', '--failonwarnings', book];
  const { status, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
  expect(status).toBe(0);
});
