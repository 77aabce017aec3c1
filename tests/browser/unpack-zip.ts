import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { dist } from '../dist.ts';

/** The unpacked zip edition: the folder of its pages, the file URL of its first page, and a function that deletes it. */
export interface UnpackedZip {
  folder: string;
  firstPage: string;
  remove: () => void;
}

/** Unpacks the zip edition into a folder whose name needs escaping in URLs: Cyrillic letters, a space and a hash. */
export function unpackZip(): UnpackedZip {
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
    firstPage: pathToFileURL(join(folder, 'index.html')).href,
    remove: () => {
      rmSync(dirname(outer), { recursive: true, force: true });
    },
  };
}
