import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuilt } from './built.ts';
import type { Edition } from './edition.ts';
import { menu } from './menu.ts';
import { fill, type Made } from './offline-page.ts';
import { sumOf, writeSums } from './sums.ts';

/** Adds to a finished build in a folder its editions, their sizes and sums on the page that lists them, and SHA256SUMS. */
export async function makeEditions(
  folder: string,
  home: URL,
  editions: readonly Edition[] = menu,
): Promise<Made[]> {
  const page = join(folder, 'offline/index.html');
  if (!existsSync(page))
    throw new Error('offline/index.html: the build has no such page, and it must list the editions');
  const built = await readBuilt(folder, home);
  const made: Made[] = [];
  await mkdir(join(folder, 'offline'), { recursive: true });
  for (const { file, make } of editions) {
    const bytes = await make(built);
    await writeFile(join(folder, 'offline', file), bytes);
    made.push({ file, bytes: bytes.length, sum: sumOf(bytes) });
  }
  await writeFile(page, fill(await readFile(page, 'utf8'), made));
  await writeSums(folder);
  return made;
}
