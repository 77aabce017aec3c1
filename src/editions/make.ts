import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { announce } from './announce.ts';
import { readBuilt } from './built.ts';
import type { Edition } from './edition.ts';
import { headersFile } from './headers.ts';
import { menu } from './menu.ts';
import type { Made } from './offline-page.ts';

/** Adds to a finished build in a folder its editions, their sizes and sums on the page that lists them, `_headers`, and SHA256SUMS. */
export async function makeEditions(
  folder: string,
  home: URL,
  editions: readonly Edition[] = menu,
): Promise<Made[]> {
  if (!existsSync(join(folder, 'offline/index.html')))
    throw new Error('offline/index.html: the build has no such page, and it must list the editions');
  const built = await readBuilt(folder, home);
  await mkdir(join(folder, 'offline'), { recursive: true });
  for (const { file, make } of editions) await writeFile(join(folder, 'offline', file), await make(built));
  await writeFile(join(folder, '_headers'), headersFile(await readBuilt(folder, home)));
  return announce(folder);
}
