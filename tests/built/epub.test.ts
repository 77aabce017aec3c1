import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dist } from '../dist.ts';
import { epubFaults } from './epub-check.ts';

const path = join(dist, 'offline/twenty-eight-points.epub');
const files = new Map(Object.entries(unzipSync(readFileSync(path))));

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
  [
    'a link to a missing note',
    () => change('EPUB/army.xhtml', 'href="#army-note-1"', 'href="#army-note-999"'),
  ],
  ['an id twice', () => change('EPUB/army.xhtml', 'id="army-note-2"', 'id="army-note-1"')],
  ['a tag that is not closed', () => change('EPUB/army.xhtml', '</h1>', '')],
  ['no title', () => change('EPUB/package.opf', /<dc:title>.*?<\/dc:title>/, '')],
  ['no day of change', () => change('EPUB/package.opf', /<meta property="dcterms:modified">.*?<\/meta>/, '')],
  ['a picture from the web', () => change('EPUB/army.xhtml', 'src="charts/', 'src="https://example.org/')],
];

describe('the EPUB', () => {
  test('passes our own rules', () => {
    expect(epubFaults(files)).toEqual([]);
  });

  test('begins with its type, stored as it is', () => {
    expect(readFileSync(path).toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
  });

  test.each(faultyBooks)('with %s does not pass them', (_, makeFaulty) => {
    expect(epubFaults(makeFaulty())).not.toEqual([]);
  });
});
