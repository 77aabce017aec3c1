import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Built } from '../built.ts';
import { folderFiles } from '../folder-files.ts';
import { allowHostScripts } from './allow-host-scripts.ts';
import { runZimwriterfs } from './run-zimwriterfs.ts';
import { zimMetadata } from './zim-metadata.ts';

const illustration = 'illustration.png';

/** The icon of a ZIM file, from the site's: a PNG, 48 pixels a side. */
const illustrationOf = ({ files }: Built): Promise<Uint8Array> =>
  sharp(files.get('icon.svg'), { density: 288 }).resize(48, 48).png().toBuffer();

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/** Packs the site as a ZIM file; `file` is its name in the list of editions. Throws if zimwriterfs is missing or fails. */
export async function makeZim(built: Built, file: string): Promise<Uint8Array> {
  const work = await mkdtemp(join(tmpdir(), 'zim-'));
  try {
    const [pages, zim] = [join(work, 'pages'), join(work, file)];
    const files = folderFiles(built, file, allowHostScripts);
    await writeFiles(pages, new Map([...files, [illustration, await illustrationOf(built)]]));
    runZimwriterfs({ welcome: 'index.html', illustration, ...zimMetadata(built) }, pages, zim);
    return await readFile(zim);
  } finally {
    await rm(work, { recursive: true });
  }
}
