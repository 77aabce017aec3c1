import { expect, test } from 'vitest';
import { fillListing, formatByteSize } from './listing-page.ts';

const size = { fetched: 123_400, stored: 2_345_678 };
const made = { file: 'x.zip', bytes: 1_234_567, sha256: 'abc' };
const entry = (file: string) =>
  `<li data-edition="${file}"><a href=${file}>X</a>  <span data-size></span><code data-sum>in <b>SHA256SUMS</b></code></li>`;

test('size and SHA-256 are inserted, and no other byte changes', () => {
  const page = (size: string, sum: string) =>
    `<!DOCTYPE html>\n<ul>${entry('y.epub')}<LI data-edition=x.zip ><span data-size>${size}</span><p><code data-sum>${sum}</code>&amp;</ul>\n`;
  const other = { file: 'y.epub', bytes: 1, sha256: 'def' };
  expect(fillListing(page('', 'in <b>SHA256SUMS</b>'), [made, other], size)).toBe(
    page('1.2 MB', 'abc').replace(
      '</span><code data-sum>in <b>SHA256SUMS</b>',
      '1 kB</span><code data-sum>def',
    ),
  );
});

test.each([
  [999, '1 kB'],
  [384_200, '385 kB'],
  [999_001, '1000 kB'],
  [1_000_000, '1.0 MB'],
])('%i bytes are %s', (bytes, formatted) => {
  expect(formatByteSize(bytes)).toBe(formatted);
});

test('throws if an edition has no entry, or its entry lacks an element', () => {
  expect(() => fillListing('<ul></ul>', [made], size)).toThrow(
    'nothing with data-size in data-edition="x.zip"',
  );
  expect(() => fillListing('<p data-edition="x.zip"><b data-size></b></p>', [made], size)).toThrow(
    'nothing with data-sum',
  );
});

test('throws if an entry has no edition', () => {
  expect(() => fillListing(entry('x.zip') + entry('y.epub'), [made], size)).toThrow(
    '"y.epub" is listed, and no edition',
  );
});

const waiting = `<ul>${entry('x.zip')}<template data-offered="x.pdf">${entry('x.pdf')}</template></ul><p>Same<template data-offered="x.pdf"> but x</template>.`;

test('a template is unwrapped once its edition exists, and stays unwrapped', () => {
  expect(fillListing(waiting, [made], size)).toContain(
    '<template data-offered="x.pdf"><li data-edition="x.pdf">',
  );
  const pdf = { file: 'x.pdf', bytes: 2000, sha256: 'ghi' };
  const shown = fillListing(waiting, [made, pdf], size);
  expect(shown).not.toContain('template');
  expect(shown).toContain('<span data-size>2 kB</span><code data-sum>ghi</code></li></ul><p>Same but x.');
  expect(fillListing(shown, [made, { ...pdf, sha256: 'jkl' }], size)).toBe(shown.replace('ghi', 'jkl'));
});

test('the size of the offline copy is inserted, and replaced by another', () => {
  const page = (fetched: string, stored: string) =>
    `<p>Fetches <b data-copy-size="fetched">${fetched}</b>, takes <b data-copy-size="stored">${stored}</b>.</p>`;
  expect(fillListing(page('', ''), [], size)).toBe(page('124 kB', '2.3 MB'));
  expect(fillListing(page('1 kB', '2 kB'), [], size)).toBe(page('124 kB', '2.3 MB'));
});
