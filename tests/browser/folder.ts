import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { dist } from '../dist.ts';

/** The zip unpacked on the disk: the address of a page in it, and how to remove it. */
export interface Unpacked {
  addressOf: (page: string) => string;
  remove: () => void;
}

/** Unpacks the zip into a folder whose name is hard to address. */
export function unpack(): Unpacked {
  const above = mkdtempSync(join(tmpdir(), 'edition-'));
  const folder = join(above, 'Моя папка #1');
  for (const [name, bytes] of Object.entries(
    unzipSync(readFileSync(join(dist, 'offline/twenty-eight-points.zip'))),
  )) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return {
    addressOf: (page) => pathToFileURL(join(folder, 'twenty-eight-points', page)).href,
    remove: () => {
      rmSync(above, { recursive: true, force: true });
    },
  };
}
