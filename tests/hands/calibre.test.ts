import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Element, elementsIn, parse } from '../../src/editions/html.ts';
import { dist } from '../dist.ts';
import { pathOf } from '../programs.ts';

const folder = resolve('.build/hands/calibre');
const book = join(dist, 'offline/twenty-eight-points.epub');

/** Converts a book with calibre, without a window. Throws with its messages if it fails. */
function convert(from: string, to: string): void {
  const env = {
    ...process.env,
    QT_QPA_PLATFORM: 'offscreen',
    // As Chromium is started for the other tests, which may run as root.
    QTWEBENGINE_CHROMIUM_FLAGS: '--no-sandbox',
    CALIBRE_CONFIG_DIRECTORY: join(folder, 'config'),
  };
  const { status, stdout, stderr } = spawnSync(pathOf('ebook-convert') ?? '', [from, to], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

/** The images that the pages of a book refer to, by their paths, each with whether the book has it. */
function imagesIn(file: string): { path: string; exists: boolean }[] {
  const files = unzipSync(readFileSync(file));
  return Object.entries(files)
    .filter(([name]) => /\.x?html$/.test(name))
    .flatMap(([name, bytes]) =>
      [
        ...Buffer.from(bytes)
          .toString()
          .matchAll(/<(?:img|image)\b[^>]*?(?:src|href)="([^"]+)"/g),
      ].map(([, src = '']) => {
        const path = posix.join(dirname(name), decodeURI(src));
        return { path, exists: path in files };
      }),
    );
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  convert(book, join(folder, 'kindle.azw3'));
  convert(join(folder, 'kindle.azw3'), join(folder, 'back.epub'));
  convert(join(folder, 'kindle.azw3'), join(folder, 'back.htmlz'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the Kindle book that calibre makes of the EPUB has all its drawings', () => {
  const [before, after] = [imagesIn(book), imagesIn(join(folder, 'back.epub'))];
  expect(before.length).toBeGreaterThan(20);
  expect(before.filter(({ exists }) => !exists)).toEqual([]);
  expect(after.filter(({ exists }) => !exists)).toEqual([]);
  expect(after.length).toBeGreaterThanOrEqual(before.length);
});

const hrefIn = (element: Element | undefined) => String(element?.properties['href']).replace('#', '');

test('each reference of that book leads to its note, and the note back to a reference', () => {
  const page = unzipSync(readFileSync(join(folder, 'back.htmlz')))['index.html'];
  const elements = elementsIn(parse(new TextDecoder().decode(page)));
  const withRole = (all: readonly Element[], role: string) =>
    all.filter(({ properties }) => properties['role'] === role);
  const byId = new Map(elements.map((element) => [String(element.properties['id']), element]));
  const references = withRole(elements, 'doc-noteref');
  expect(references.length).toBeGreaterThan(80);
  for (const reference of references) {
    const note = byId.get(hrefIn(reference));
    expect(note?.properties['role']).toBe('doc-footnote');
    const [back] = withRole(note ? elementsIn(note) : [], 'doc-backlink');
    expect(hrefIn(byId.get(hrefIn(back)))).toBe(hrefIn(reference));
  }
});

test('no word of the PDF that calibre makes of the EPUB leaves its page', () => {
  convert(book, join(folder, 'letter.pdf'));
  const words = execFileSync(pathOf('pdftotext') ?? '', ['-bbox', join(folder, 'letter.pdf'), '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const [, width = ''] = /<page width="([\d.]+)"/.exec(words) ?? [];
  const found = [...words.matchAll(/<word xMin="([-\d.]+)".*? xMax="([\d.]+)".*?>(.*?)<\/word>/g)];
  expect(found.length).toBeGreaterThan(50_000);
  const outside = found.filter(([, left, right]) => Number(left) < 20 || Number(right) > Number(width) - 20);
  expect(outside.map(([, , , word]) => word)).toEqual([]);
});
