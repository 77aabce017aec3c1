import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { updateListing, listingPage } from './update-listing.ts';
import { type Book, separateBook } from './book.ts';
import { type Built, readBuilt } from './built.ts';
import { compressFiles } from './compress.ts';
import type { Edition } from './edition.ts';
import { headersFile } from './headers.ts';
import { workerFile } from './kept-files.ts';
import { allEditions } from './all-editions.ts';
import type { EditionFile } from './listing-page.ts';

/** Writes the editions of a build, compresses those that are text, and returns the bytes of each by path. */
async function writeEditions(
  folder: string,
  built: Built,
  book: Book | undefined,
  editions: readonly Edition[],
) {
  const made = new Map<string, Uint8Array>();
  for (const { file, make } of editions) {
    const path = `offline/${file}`;
    made.set(path, await make(built, book));
    await writeFile(join(folder, path), made.get(path) ?? '');
  }
  await compressFiles(folder, made.keys());
  return made;
}

/** Adds to a finished build in a folder its editions, with sizes and checksums in the list of editions, `_headers` and SHA256SUMS. */
export async function makeEditions(
  folder: string,
  home: URL,
  editions: readonly Edition[] = allEditions,
): Promise<EditionFile[]> {
  if (!existsSync(join(folder, listingPage)))
    throw new Error(`${listingPage}: the build has no such page, which must list the editions`);
  const { built, book } = separateBook(await readBuilt(folder, home));
  await rm(join(folder, 'book'), { recursive: true, force: true });
  await mkdir(join(folder, 'offline'), { recursive: true });
  const [made] = await Promise.all([
    writeEditions(folder, built, book, editions),
    compressFiles(
      folder,
      [...built.files.keys()].filter((path) => path !== listingPage && path !== workerFile),
    ),
  ]);
  await writeFile(join(folder, '_headers'), headersFile({ home, files: new Map([...built.files, ...made]) }));
  return updateListing(folder);
}
