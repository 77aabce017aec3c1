import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, dist, pages } from '../dist.ts';
import { alteredFigures, alteredTexts } from './altered-figures.ts';
import { alteredWords } from './altered-words.ts';

/** Runs the Python verification on a folder; returns its exit status, its output, and its faults, one a line. */
function verify(folder: string) {
  const { error, status, stdout, stderr } = spawnSync(
    'python3',
    ['tests/verify_provenance.py', '--dist', folder, '--seeds', 'seeds'],
    { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' } },
  );
  if (error)
    throw new Error(`python3 does not run (${error.message}); install Python 3.9 or newer`, { cause: error });
  return { status, output: stdout, faults: stderr.split('\n').filter(Boolean) };
}

/** An archive with one of its files altered. */
function withInner(archive: Uint8Array, name: string, alter: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const files = unzipSync(archive);
  const file = files[name];
  if (!file) throw new Error(`the archive has no ${name}`);
  return zipSync({ ...files, [name]: alter(file) }, { level: 0 });
}

describe('the finished site, verified in Python from dist/ and the seed only', () => {
  test('agrees with the interview and the records', () => {
    const { status, output, faults } = verify(dist);
    expect(faults).toEqual([]);
    expect(output).toContain(`${String(pages.length)} pages`);
    for (const what of ['quotations', 'printed facts', 'notes', 'cells', 'contexts', 'summaries'])
      expect(Number(new RegExp(`(\\d+) ${what}`).exec(output)?.[1])).toBeGreaterThan(catalogue.charts.length);
    expect(output).toMatch(/^OK$/m);
    const figures = Number(/^(\d+) figures, 0 untraced$/m.exec(output)?.[1]);
    expect(figures).toBeGreaterThan(100 * pages.length);
    expect(status).toBe(0);
  });
});

describe('a copy of the site with words and figures altered', () => {
  const copy = resolve('.build', 'provenance');
  const alterations = [...alteredWords, ...alteredFigures, ...alteredTexts];
  let found: ReturnType<typeof verify>;

  beforeAll(() => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(dist, copy, { recursive: true });
    for (const [kind, file, good, bad] of alterations) {
      const alter = (bytes: Uint8Array) => {
        const text = new TextDecoder().decode(bytes);
        const altered = text.replace(good, bad);
        if (altered === text) throw new Error(`${file} has nothing to alter for ${kind}: ${String(good)}`);
        return new TextEncoder().encode(altered);
      };
      const [path = '', inner] = file.split(', ');
      const bytes = readFileSync(join(copy, path));
      writeFileSync(join(copy, path), inner === undefined ? alter(bytes) : withInner(bytes, inner, alter));
    }
    found = verify(copy);
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  test('fails the verification with status 1 and the number of faults', () => {
    expect(found.status).toBe(1);
    expect(found.output).toContain(`${String(found.faults.length)} faults`);
    expect(found.output).not.toMatch(/^OK$/m);
    const untraced = Number(/ figures, (\d+) untraced\n$/.exec(found.output)?.[1]);
    expect(untraced).toBe(found.faults.filter((line) => line.includes(' is untraced; ')).length);
    expect(untraced).toBeGreaterThanOrEqual(alteredTexts.length - 1);
  });

  test.each(alterations.map(([kind, file, , , fault, named = file]) => [kind, named, fault] as const))(
    'is reported with the file and the correct text: %s',
    (_, file, fault) => {
      const own = found.faults.filter((line) => line.startsWith(file));
      const named = own.filter((line) => fault.test(line.slice(file.length)));
      expect(named, own.join('\n')).not.toEqual([]);
    },
  );

  test('is also detected by the checksums of the files', () => {
    const summed = found.faults
      .filter((line) => line.includes('SHA256SUMS has'))
      .map((line) => line.split(': ')[0]);
    expect(new Set(summed)).toEqual(new Set(alterations.map(([, file]) => file.replace(/, .*/, ''))));
  });
});
