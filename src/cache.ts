import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What makes an entry: its name, the packages whose versions and the files of ours whose text decide its bytes. */
export interface Maker {
  name: string;
  packages?: readonly string[];
  sources: readonly string[];
  /** Whatever else decides the bytes: versions of what Node brings, settings. */
  versions?: readonly (string | undefined)[];
}

/** How many entries a build found in the cache, how many it made. */
export interface Use {
  found: number;
  made: number;
}

type Part = string | Uint8Array;
type Made = Promise<Uint8Array<ArrayBuffer>>;
type Make = () => Promise<Uint8Array>;

/** Where entries lie: those that the last build used, and those that this one has used up to now. */
const agesIn = (folder: string) => ({ last: join(folder, 'last'), now: join(folder, 'now') });
const shared = '.build/cache/made';
const sumLength = 32;

const sumOf = (...parts: readonly Part[]): Buffer => {
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

/** The sum of everything but the input that decides what a maker gives. */
async function sumOfMaker({ name, packages = [], sources, versions = [] }: Maker): Promise<Buffer> {
  const texts = await Promise.all(sources.map((file) => readFile(file)));
  return sumOf(name, ...(await Promise.all(packages.map(versionOf))), ...texts, ...versions.map(String));
}

/** The bytes of an entry, or undefined where it cannot be read or is not as it was written. */
async function read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stored = await readFile(path).catch(() => undefined);
  const bytes = stored?.subarray(sumLength);
  const isWhole = stored && bytes && sumOf(bytes).equals(stored.subarray(0, sumLength));
  return isWhole ? new Uint8Array(bytes) : undefined;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${randomUUID()}`;
  await writeFile(part, Buffer.concat([sumOf(bytes), bytes]));
  await rename(part, path);
}

/** An entry, from this build or the last, or made; it is one of this build's then. */
async function entry(folder: string, file: string, make: Make): Promise<Uint8Array<ArrayBuffer>> {
  const { last, now } = agesIn(folder);
  const [here, before] = [join(now, file), join(last, file)];
  const found = await read(here);
  if (found) return found;
  await mkdir(now, { recursive: true });
  const kept = await read(before);
  if (kept) {
    await rename(before, here).catch(() => write(here, kept));
    return kept;
  }
  const made = new Uint8Array(await make());
  await write(here, made);
  return made;
}

/**
 * What gives the bytes that `make` makes of an input, from `.build/cache` where that holds them: by the content of the input
 * and of what makes it, never by time. An entry that is not whole is made again.
 */
export function cacheOf(maker: Maker, folder = shared): (input: readonly Part[], make: Make) => Made {
  const running = new Map<string, Made>();
  let sum: Promise<Buffer> | undefined;
  return async (input, make) => {
    const key = sumOf(await (sum ??= sumOfMaker(maker)), ...input).toString('hex');
    const begun = running.get(key) ?? entry(folder, `${maker.name}-${key}`, make);
    running.set(key, begun);
    try {
      return await begun;
    } finally {
      running.delete(key);
    }
  };
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/**
 * Begins to count what a build uses. What it gives ends the build: it drops the entries that were not used and says how many
 * the build found and made.
 */
export async function countUse(folder = shared): Promise<() => Promise<Use>> {
  const { last, now } = agesIn(folder);
  const there = new Set([...(await namesIn(last)), ...(await namesIn(now))]);
  return async () => {
    const used = await namesIn(now);
    const found = used.filter((name) => there.has(name)).length;
    await rm(last, { recursive: true, force: true });
    if (used.length > 0) await rename(now, last);
    return { found, made: used.length - found };
  };
}
