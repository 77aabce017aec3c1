import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { dist } from '../dist.ts';
import { epubFaults } from './epub-check.ts';

const path = join(dist, 'offline/twenty-eight-points.epub');
const files = new Map(Object.entries(unzipSync(readFileSync(path))));
const folder = mkdtempSync(join(tmpdir(), 'epub-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The command that runs EPUBCheck, or undefined if it is not installed; Debian installs a JAR file that needs Java. */
function epubcheck(): string[] | undefined {
  const { stdout } = spawnSync('sh', ['-c', 'command -v epubcheck'], { encoding: 'utf8' });
  const found = stdout.trim();
  const commands = found ? [[found], ['java', '-jar', found]] : [];
  return commands.find(([program = '', ...words]) =>
    /EPUBCheck v/i.test(spawnSync(program, [...words, '--version'], { encoding: 'utf8' }).stdout),
  );
}

const checker = epubcheck();
console.log(
  checker
    ? `EPUB: checked by EPUBCheck (${checker.join(' ')}) and by our own rules`
    : 'EPUB: no EPUBCheck on this machine; checked by our own rules alone',
);

/** Whether EPUBCheck finds no error and no warning; undefined if it is not installed. */
function passes(file: string): boolean | undefined {
  const [program, ...words] = checker ?? [];
  return program
    ? spawnSync(program, [...words, '--failonwarnings', file], { encoding: 'utf8' }).status === 0
    : undefined;
}

const text = (file: string) => new TextDecoder().decode(files.get(file));
const change = (file: string, from: RegExp | string, to: string) => {
  const changed = text(file).replace(from, to);
  expect(changed).not.toBe(text(file));
  return new Map(files).set(file, new TextEncoder().encode(changed));
};
const without = (file: string) => new Map([...files].filter(([name]) => name !== file));

const faultyBooks: [string, () => Map<string, Uint8Array>][] = [
  ['mimetype not first', () => new Map([...files].reverse())],
  ['mimetype of a zip', () => change('mimetype', 'epub+zip', 'zip')],
  ['no container', () => without('META-INF/container.xml')],
  ['a page that is not there', () => without('EPUB/plan.xhtml')],
  ['a file that is not listed', () => change('EPUB/package.opf', /<item id="plan-xhtml"[^>]*\/>/, '')],
  ['a link to a missing note', () => change('EPUB/army.xhtml', 'href="#note-1"', 'href="#note-999"')],
  ['an id twice', () => change('EPUB/army.xhtml', 'id="note-2"', 'id="note-1"')],
  ['a tag that is not closed', () => change('EPUB/army.xhtml', '</h1>', '')],
  ['no title', () => change('EPUB/package.opf', /<dc:title>.*?<\/dc:title>/, '')],
  ['no day of change', () => change('EPUB/package.opf', /<meta property="dcterms:modified">.*?<\/meta>/, '')],
  ['a picture from the web', () => change('EPUB/army.xhtml', 'src="charts/', 'src="https://example.org/')],
];

describe('the EPUB', () => {
  test('passes our own rules', () => {
    expect(epubFaults(files)).toEqual([]);
  });

  test('passes EPUBCheck, if installed, without error or warning', () => {
    expect(passes(path)).not.toBe(false);
  });

  test('starts with the uncompressed mimetype', () => {
    expect(readFileSync(path).toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
  });

  test.each(faultyBooks)('fails both checks with %s', (name, makeFaulty) => {
    const faulty = makeFaulty();
    const file = join(folder, `${name.replaceAll(' ', '-')}.epub`);
    writeFileSync(file, zipSync(Object.fromEntries(faulty), { level: 0 }));
    expect(epubFaults(faulty)).not.toEqual([]);
    expect(passes(file)).not.toBe(true);
  });
});
