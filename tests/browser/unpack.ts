import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { dist } from '../dist.ts';

/** The zip on a disk: the folder of its pages, the address of its first page, and its removal. */
export interface Unpacked {
  folder: string;
  first: string;
  remove: () => void;
}

/** Unpacks the zip of the built site into a folder whose name tries addresses: Cyrillic, a space and a hash. */
export function unpack(): Unpacked {
  const outer = join(mkdtempSync(join(tmpdir(), 'edition-')), 'Моя папка #1');
  const zip = unzipSync(readFileSync(join(dist, 'offline/twenty-eight-points.zip')));
  for (const [name, bytes] of Object.entries(zip)) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(outer, name)), { recursive: true });
    writeFileSync(join(outer, name), bytes);
  }
  const folder = join(outer, readdirSync(outer)[0] ?? '');
  return {
    folder,
    first: pathToFileURL(join(folder, 'index.html')).href,
    remove: () => {
      rmSync(dirname(outer), { recursive: true, force: true });
    },
  };
}
