import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The inputs that every entry of a cache depends on: its name, the versions of packages and the text of source files. */
export interface CacheInputs {
  name: string;
  packages?: readonly string[];
  sources: readonly string[];
  /** Other inputs: versions of Node's built-in libraries, settings. */
  versions?: readonly (string | undefined)[];
}

/** The numbers of cache entries that a build reused and made. */
export interface CacheStats {
  hits: number;
  misses: number;
}

type Part = string | Uint8Array;
type CachedBytes = Promise<Uint8Array<ArrayBuffer>>;
type Make = () => Promise<Uint8Array>;

/** The folders of entries used by the last build and by the current one. */
const foldersIn = (folder: string) => ({ last: join(folder, 'last'), now: join(folder, 'now') });
/** The folder of the build's cache: pictures and compressed files, which depend on their inputs alone. */
export const buildCache = '.build/cache/made';
const hashLength = 32;

const hashOf = (...parts: readonly Part[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}:`).update(part);
  return hash.digest();
};

const versionOf = async (name: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return `${name}@${version}`;
};

/** The hash of everything except the input of an entry. */
async function hashInputs({ name, packages = [], sources, versions = [] }: CacheInputs): Promise<Buffer> {
  const texts = await Promise.all(sources.map((file) => readFile(file)));
  return hashOf(name, ...(await Promise.all(packages.map(versionOf))), ...texts, ...versions.map(String));
}

/** The bytes of an entry, or undefined if it cannot be read or is damaged. */
async function read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stored = await readFile(path).catch(() => undefined);
  const bytes = stored?.subarray(hashLength);
  const isIntact = stored && bytes && hashOf(bytes).equals(stored.subarray(0, hashLength));
  return isIntact ? new Uint8Array(bytes) : undefined;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${randomUUID()}`;
  await writeFile(part, Buffer.concat([hashOf(bytes), bytes]));
  await rename(part, path);
}

/** The entry from the current build or the last, or newly made; it then belongs to the current build. */
async function readOrMake(folder: string, file: string, make: Make): Promise<Uint8Array<ArrayBuffer>> {
  const { last, now } = foldersIn(folder);
  const [currentPath, lastPath] = [join(now, file), join(last, file)];
  const found = await read(currentPath);
  if (found) return found;
  await mkdir(now, { recursive: true });
  const kept = await read(lastPath);
  if (kept) {
    await rename(lastPath, currentPath).catch(() => write(currentPath, kept));
    return kept;
  }
  const made = new Uint8Array(await make());
  await write(currentPath, made);
  return made;
}

/**
 * A function that returns the bytes that `make` produces for an input, from `.build/cache` if they are there. The key is a
 * hash of the input and of `inputs`, never a time. A damaged entry is made again.
 */
export function createCache(
  inputs: CacheInputs,
  folder = buildCache,
): (input: readonly Part[], make: Make) => CachedBytes {
  const running = new Map<string, CachedBytes>();
  let inputsHash: Promise<Buffer> | undefined;
  return async (input, make) => {
    const key = hashOf(await (inputsHash ??= hashInputs(inputs)), ...input).toString('hex');
    const pending = running.get(key) ?? readOrMake(folder, `${inputs.name}-${key}`, make);
    running.set(key, pending);
    try {
      return await pending;
    } finally {
      running.delete(key);
    }
  };
}

const listFiles = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/**
 * Starts to track which entries a build uses. The returned function ends the build: it deletes unused entries and returns
 * the numbers of hits and misses.
 */
export async function trackCacheUse(folder = buildCache): Promise<() => Promise<CacheStats>> {
  const { last, now } = foldersIn(folder);
  const existing = new Set([...(await listFiles(last)), ...(await listFiles(now))]);
  return async () => {
    const used = await listFiles(now);
    const hits = used.filter((name) => existing.has(name)).length;
    await rm(last, { recursive: true, force: true });
    if (used.length > 0) await rename(now, last);
    return { hits, misses: used.length - hits };
  };
}
