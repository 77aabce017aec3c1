import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createCache } from '../cache.ts';

const text = /\.(html|css|js|json|svg|xml|txt|csv|webmanifest)$/;

const cached = createCache({
  name: 'br',
  sources: ['src/editions/compress.ts'],
  versions: [process.versions['brotli']],
});

/** The compression methods by file extension, each at its highest level. */
const encoders: Record<string, (bytes: Uint8Array) => Promise<Uint8Array>> = {
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
  for (const [extension, encode] of Object.entries(encoders))
    await writeFile(`${path}.${extension}`, await encode(bytes));
}

/** Calls `process` for each value in order, with as many calls at a time as there are cores. */
async function forEachConcurrently<Value>(values: Iterable<Value>, process: (value: Value) => Promise<void>) {
  const iterator = values[Symbol.iterator]();
  const work = async () => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) await process(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/** Writes a `.br` and a `.gz` next to each text file among `paths` in a folder, for hosts that serve precompressed files. */
export const compressFiles = (folder: string, paths: Iterable<string>): Promise<void> =>
  forEachConcurrently(
    [...paths].filter((path) => text.test(path)),
    (path) => compressFile(join(folder, path)),
  );
