import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsIn } from './built.ts';
import { compress } from './compress.ts';
import { fill, type Made } from './offline-page.ts';
import { sumOf, sumsOf } from './sums.ts';

/** The page that lists the editions. */
export const listing = 'offline/index.html';

/** The editions that lie in a site's folder, by name. */
async function editionsIn(folder: string): Promise<Made[]> {
  const files = (await pathsIn(join(folder, 'offline'))).filter((file) =>
    /^[^/]+\.(zip|html|epub|pdf)$/.test(file),
  );
  const made = files.filter((file) => file !== 'index.html');
  return Promise.all(
    made.map(async (file) => {
      const path = join(folder, 'offline', file);
      return { file, bytes: (await stat(path)).size, sum: sumOf(await readFile(path)) };
    }),
  );
}

/** Says on the page that lists the editions which there are, with size and sum, compresses it, and writes SHA256SUMS. Gives the editions. */
export async function announce(folder: string): Promise<Made[]> {
  const page = join(folder, listing);
  const made = await editionsIn(folder);
  await writeFile(page, fill(await readFile(page, 'utf8'), made));
  await compress(folder, [listing]);
  await writeFile(join(folder, 'SHA256SUMS'), await sumsOf(folder));
  return made;
}
