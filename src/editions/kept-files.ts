import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsIn } from './built.ts';
import { sha256Of } from './checksums.ts';

/** The service worker of the offline copy, which begins with the list of the files that it keeps. */
export const workerFile = 'offline-worker.js';

/** The pages and embeds, the fonts, the icon, and the scripts that pages load. */
const kept = /(^|\/)index\.html$|^fonts\/|^icon\.svg$|^(?!embed|offline-worker)[^/]+\.js$/;

/** The paths in a site's folder that the offline copy keeps, sorted. */
const keptPaths = async (folder: string): Promise<string[]> =>
  (await pathsIn(folder)).filter((path) => kept.test(path));

/** The size of the offline copy in bytes: what the reader's device fetches, compressed, and what it then stores. */
export interface CopySize {
  fetched: number;
  stored: number;
}

const sizeOf = async (path: string): Promise<number> => (await stat(path)).size;

/** The size of the offline copy without the page at `listing`, which a reader who asks for the copy has already. */
export async function copySize(folder: string, listing: string): Promise<CopySize> {
  const paths = (await keptPaths(folder))
    .filter((path) => path !== listing)
    .map((path) => join(folder, path));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const fetched = (path: string) => sizeOf(`${path}.br`).catch(() => sizeOf(path));
  return {
    fetched: sum(await Promise.all(paths.map(fetched))),
    stored: sum(await Promise.all(paths.map(sizeOf))),
  };
}

const hashLength = 12;

/** Writes the list of kept files, by address and with a hash of each, as the first line of the worker; equal files give an equal worker. */
export async function writeKeptFiles(folder: string): Promise<void> {
  const paths = await keptPaths(folder);
  const entries = paths.map(async (path) => {
    const hash = sha256Of(await readFile(join(folder, path))).slice(0, hashLength);
    return [path.replace(/(^|\/)index\.html$/, '$1'), hash] as const;
  });
  const list = JSON.stringify(Object.fromEntries(await Promise.all(entries)));
  const worker = join(folder, workerFile);
  const script = (await readFile(worker, 'utf8')).replace(/^const keptFiles=.*\n/, '');
  await writeFile(worker, `const keptFiles=${list};\n${script}`);
}
