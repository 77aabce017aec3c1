import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheOf } from '../cache.ts';

const text = /\.(html|css|js|json|svg|xml|txt|csv|webmanifest)$/;

const cached = cacheOf({
  name: 'br',
  sources: ['src/editions/compress.ts'],
  versions: [process.versions['brotli']],
});

/** The ways of compression that hosts know, by the ending of the file's name, each at its best. */
const ways: Record<string, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  br: (bytes) =>
    cached([bytes], () =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    ),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (const [ending, shrink] of Object.entries(ways))
    await writeFile(`${path}.${ending}`, await shrink(bytes));
}

/** Does something for each of a list's members, as many at a time as there are cores, beginning with the first. */
async function eachInTurn<Member>(members: Iterable<Member>, act: (member: Member) => Promise<void>) {
  const rest = members[Symbol.iterator]();
  const work = async () => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) await act(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/** Writes `.br` and `.gz` beside each text file among some of a folder, for hosts that send them as they are. */
export const compress = (folder: string, paths: Iterable<string>): Promise<void> =>
  eachInTurn(
    [...paths].filter((path) => text.test(path)),
    (path) => compressFile(join(folder, path)),
  );
