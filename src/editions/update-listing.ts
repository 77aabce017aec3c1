import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsIn } from './built.ts';
import { compressFiles } from './compress.ts';
import { fillListing, type EditionFile } from './listing-page.ts';
import { copySize, workerFile, writeKeptFiles } from './kept-files.ts';
import { sha256Of, sha256SumsOf } from './checksums.ts';

/** The page that lists the editions. */
export const listingPage = 'offline/index.html';

/** The editions in a site's folder, sorted by name. */
async function editionsIn(folder: string): Promise<EditionFile[]> {
  const files = (await pathsIn(join(folder, 'offline'))).filter((file) =>
    /^[^/]+\.(zip|html|epub|pdf|zim)$/.test(file),
  );
  const made = files.filter((file) => file !== 'index.html');
  return Promise.all(
    made.map(async (file) => {
      const path = join(folder, 'offline', file);
      return { file, bytes: (await stat(path)).size, sha256: sha256Of(await readFile(path)) };
    }),
  );
}

/**
 * Updates the list of editions with their sizes, checksums and the size of the offline copy, then what depends on that page: the
 * list of files of the offline copy, the compressed forms of both, and SHA256SUMS. Returns the editions.
 */
export async function updateListing(folder: string): Promise<EditionFile[]> {
  const page = join(folder, listingPage);
  const [made, size] = await Promise.all([editionsIn(folder), copySize(folder, listingPage)]);
  await writeFile(page, fillListing(await readFile(page, 'utf8'), made, size));
  await writeKeptFiles(folder);
  await compressFiles(folder, [listingPage, workerFile]);
  await writeFile(join(folder, 'SHA256SUMS'), await sha256SumsOf(folder));
  return made;
}
