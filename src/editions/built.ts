import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A finished build: the site's address with its base path, ending in a slash, and its files by path, sorted. */
export interface Built {
  home: URL;
  files: ReadonlyMap<string, Uint8Array>;
}

/** The paths of all files under a folder, relative to it, separated by `/` and sorted by code unit. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** Reads the build in a folder; `home` is the site's address with its base path. */
export async function readBuilt(folder: string, home: URL): Promise<Built> {
  const paths = await pathsIn(folder);
  const read = async (path: string) => [path, new Uint8Array(await readFile(join(folder, path)))] as const;
  return { home, files: new Map(await Promise.all(paths.map(read))) };
}

/** Decodes UTF-8 bytes. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Encodes a text as UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
