import { asOf } from '../site.ts';
import { type Built, bytesOf } from './built.ts';
import { leftOut } from './contents.ts';
import type { Edition } from './edition.ts';
import { print, type Root } from './html.ts';
import { moverOf } from './move.ts';
import { pack } from './pack.ts';
import { pageOf } from './page.ts';
import { readMe } from './read-me.ts';
import { sayReading } from './reading.ts';
import { rewrite } from './rewrite.ts';

const file = 'twenty-eight-points.zip';

/** The site's pages as they stand in the zip's folder, by path. */
function pagesOf(built: Built): Map<string, Root> {
  const move = moverOf(built, leftOut);
  const kept = [...built.files.keys()].filter((path) => path.endsWith('.html') && !leftOut(path));
  const pages = new Map(kept.map((path) => [path, rewrite(pageOf(built, path), path, move)]));
  const offline = pages.get('offline/index.html');
  if (offline) sayReading(offline, file);
  return pages;
}

/** The site's files as they stand in the zip's folder, by path, given its pages there. */
function filesOf(built: Built, pages: ReadonlyMap<string, Root>): Map<string, Uint8Array> {
  const kept = [...built.files].filter(([path]) => !leftOut(path));
  const inZip = ([path, bytes]: readonly [string, Uint8Array]) => {
    const page = pages.get(path);
    return [path, page ? bytesOf(print(page)) : bytes] as const;
  };
  return new Map([['READ ME FIRST.txt', bytesOf(readMe(built.home))], ...kept.map(inZip)]);
}

/** The site as a folder that opens from a disk. */
export const zip: Edition = {
  file,
  make: (built) => pack(filesOf(built, pagesOf(built)), file.replace('.zip', ''), asOf),
};
