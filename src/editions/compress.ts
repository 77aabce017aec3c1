import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { pathsIn } from './built.ts';

const text = /\.(html|css|js|json|svg|xml|txt|csv|webmanifest)$/;

/** The ways of compression that hosts know, by the ending of the file's name, each at its best. */
const ways: Record<string, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Writes `.br` and `.gz` beside each text file of a folder, for hosts that send them as they are. */
export async function compress(folder: string): Promise<void> {
  const paths = (await pathsIn(folder)).filter((path) => text.test(path));
  await Promise.all(
    paths.flatMap((path) =>
      Object.entries(ways).map(async ([ending, shrink]) => {
        await writeFile(join(folder, `${path}.${ending}`), await shrink(await readFile(join(folder, path))));
      }),
    ),
  );
}
