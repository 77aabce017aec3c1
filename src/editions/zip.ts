import { asOf } from '../site.ts';
import { type Built, bytesOf, textOf } from './built.ts';
import { leftOut } from './contents.ts';
import type { Edition } from './edition.ts';
import { print } from './html.ts';
import { moverOf } from './move.ts';
import { pack } from './pack.ts';
import { readMe } from './read-me.ts';
import { sayReading } from './reading.ts';
import { rewrite } from './rewrite.ts';

const file = 'twenty-eight-points.zip';

/** The site's files as they stand in the zip's folder, by path. */
export function filesOf(built: Built): Map<string, Uint8Array> {
  const move = moverOf(built, leftOut);
  const pageOf = (path: string, bytes: Uint8Array) => {
    const tree = rewrite(textOf(bytes), path, move);
    if (path === 'offline/index.html') sayReading(tree, file);
    return bytesOf(print(tree));
  };
  const kept = [...built.files].filter(([path]) => !leftOut(path));
  return new Map([
    ['READ ME FIRST.txt', bytesOf(readMe(built.home))],
    ...kept.map(([path, bytes]) => [path, path.endsWith('.html') ? pageOf(path, bytes) : bytes] as const),
  ]);
}

/** The site as a folder that opens from a disk. */
export const zip: Edition = {
  file,
  make: (built) => pack(filesOf(built), file.replace('.zip', ''), asOf),
};
