import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsIn } from './built.ts';

/** The SHA-256 of bytes, in hexadecimal. */
export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes `SHA256SUMS` over all other files of a folder, as `sha256sum -c` reads it. */
export async function writeSums(folder: string): Promise<void> {
  const paths = (await pathsIn(folder)).filter((path) => path !== 'SHA256SUMS');
  const lines = await Promise.all(
    paths.map(async (path) => `${sumOf(await readFile(join(folder, path)))}  ${path}\n`),
  );
  await writeFile(join(folder, 'SHA256SUMS'), lines.join(''));
}
