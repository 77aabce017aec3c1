import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsIn } from './built.ts';

/** The SHA-256 of bytes, in hexadecimal. */
export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The sums of all files of a folder but `SHA256SUMS` itself, as `sha256sum -c` reads them. */
export async function sumsOf(folder: string): Promise<string> {
  const paths = (await pathsIn(folder)).filter((path) => path !== 'SHA256SUMS');
  const lines = await Promise.all(
    paths.map(async (path) => `${sumOf(await readFile(join(folder, path)))}  ${path}\n`),
  );
  return lines.join('');
}
