import { existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '../problem.ts';
import { formatByteSize } from './listing-page.ts';
import { takeLock } from './lock.ts';
import { publish, recover } from './publish.ts';
import { updateListing } from './update-listing.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = {
  staging: join(root, '.build/site'),
  dist: join(root, 'dist'),
  previous: join(root, '.build/previous'),
};

/**
 * Adds an edition that not every build makes to the finished site and its list of editions, and prints its size. `make` gets the
 * folder of a copy that then replaces `dist/`, so that a run that fails leaves `dist/` unchanged. Throws if there is no `dist/`.
 */
export async function addEdition(file: string, make: (folder: string) => Promise<Uint8Array>): Promise<void> {
  process.once('exit', takeLock(join(root, '.build/lock')));
  recover(folders);
  if (!existsSync(folders.dist)) throw new Problem('There is no dist/; build the site first: npm run build');
  await rm(folders.staging, { recursive: true, force: true });
  await cp(folders.dist, folders.staging, { recursive: true });
  const edition = await make(folders.staging);
  await writeFile(join(folders.staging, 'offline', file), edition);
  await updateListing(folders.staging);
  publish(folders);
  console.log(`offline/${file}, ${formatByteSize(edition.length)}`);
}
