import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { read } from '../dist.ts';
import { copyProject } from './copy.ts';
import { refused } from './refused.ts';

const { at, build, remove } = copyProject('refusals');
afterAll(remove);

describe('a build', () => {
  test('gives the same bytes a second time', { timeout: 120_000 }, () => {
    expect(build().said).toContain('Complete!');
    expect(readFileSync(at('dist/SHA256SUMS'), 'utf8')).toBe(read('SHA256SUMS'));
  });

  test.each(refused)(
    'is stopped by %s, with file and reason, and leaves dist/ as it was',
    { timeout: 120_000 },
    (_, file, good, bad, message) => {
      const text = readFileSync(at(file), 'utf8');
      const broken = text.replace(good, bad);
      expect(broken).not.toBe(text);
      writeFileSync(at(file), broken);
      const { status, said } = build();
      writeFileSync(at(file), text);
      expect(status).not.toBe(0);
      expect(said).toMatch(message);
      expect(readFileSync(at('dist/SHA256SUMS'), 'utf8')).toBe(read('SHA256SUMS'));
    },
  );
});
