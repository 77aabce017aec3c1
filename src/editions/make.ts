import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { announce, listing } from './announce.ts';
import { type Built, readBuilt } from './built.ts';
import { compress } from './compress.ts';
import type { Edition } from './edition.ts';
import { headersFile } from './headers.ts';
import { menu } from './menu.ts';
import type { Made } from './offline-page.ts';

/** Writes the editions of a build and gives their bytes by path, those that are pages compressed as well. */
async function write(folder: string, built: Built, editions: readonly Edition[]) {
  const made = new Map<string, Uint8Array>();
  for (const { file, make } of editions) {
    const path = `offline/${file}`;
    made.set(path, await make(built));
    await writeFile(join(folder, path), made.get(path) ?? '');
  }
  await compress(folder, made.keys());
  return made;
}

/** Adds to a finished build in a folder its editions, their sizes and sums on the page that lists them, `_headers`, and SHA256SUMS. */
export async function makeEditions(
  folder: string,
  home: URL,
  editions: readonly Edition[] = menu,
): Promise<Made[]> {
  if (!existsSync(join(folder, listing)))
    throw new Error(`${listing}: the build has no such page, and it must list the editions`);
  const built = await readBuilt(folder, home);
  await mkdir(join(folder, 'offline'), { recursive: true });
  const [made] = await Promise.all([
    write(folder, built, editions),
    compress(
      folder,
      [...built.files.keys()].filter((path) => path !== listing),
    ),
  ]);
  await writeFile(join(folder, '_headers'), headersFile({ home, files: new Map([...built.files, ...made]) }));
  return announce(folder);
}
