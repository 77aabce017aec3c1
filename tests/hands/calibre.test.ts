import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../dist.ts';
import { pathOf } from '../programs.ts';

const folder = resolve('.build/hands/calibre');
const book = join(dist, 'offline/twenty-eight-points.epub');

/** Converts a book with calibre, without a window. Throws with its messages if it fails. */
function convert(from: string, to: string): void {
  const env = {
    ...process.env,
    QT_QPA_PLATFORM: 'offscreen',
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
