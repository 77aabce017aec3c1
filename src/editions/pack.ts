import { type ZipOptions, zipSync } from 'fflate';

const compressed = /\.(png|jpe?g|webp|avif|woff2?|zip|epub|gz)$/;

/**
 * A zip of these files in this order. The same files and day (ISO 8601) give the same bytes everywhere: the zip's clock is
 * local time, so noon of the day is written in whatever zone the build runs. What is compressed already is stored, and so is
 * a file without an extension.
 */
export function zipOf(files: Iterable<readonly [path: string, bytes: Uint8Array]>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const isStored = (path: string) => compressed.test(path) || !path.includes('.');
  const entries = [...files].map(([path, bytes]): [string, [Uint8Array, ZipOptions]] => [
    path,
    [bytes, { level: isStored(path) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(year, month - 1, date, 12) });
}

/** A zip of files in one top folder, sorted by path. */
export function pack(files: ReadonlyMap<string, Uint8Array>, folder: string, day: string): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipOf(
    entries.map(([path, bytes]) => [`${folder}/${path}`, bytes] as const),
    day,
  );
}
