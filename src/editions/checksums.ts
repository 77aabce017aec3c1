import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsIn } from './built.ts';

/** The SHA-256 of bytes, in hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The SHA-256 of every file in a folder except `SHA256SUMS`, in the format of `sha256sum -c`. */
export async function sha256SumsOf(folder: string): Promise<string> {
  const paths = (await pathsIn(folder)).filter((path) => path !== 'SHA256SUMS');
  const lines = await Promise.all(
    paths.map(async (path) => `${sha256Of(await readFile(join(folder, path)))}  ${path}\n`),
  );
  return lines.join('');
}
