import { type ZipOptions, zipSync } from 'fflate';

const compressed = /\.(png|jpe?g|webp|avif|woff2?|zip|epub|gz)$/;

/**
 * Creates a zip of the files in their order. The same files and day (ISO 8601) give the same bytes in every time zone: zip
 * timestamps are local time, so the timestamp is noon of the day, local time. Files in compressed formats and files without an
 * extension are stored uncompressed.
 */
export function createZip(
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
  day: string,
): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const isStored = (path: string) => compressed.test(path) || !path.includes('.');
  const entries = [...files].map(([path, bytes]): [string, [Uint8Array, ZipOptions]] => [
    path,
    [bytes, { level: isStored(path) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(year, month - 1, date, 12) });
}

/** Creates a zip of files in one top-level folder, sorted by path; `day` is ISO 8601. */
export function createFolderZip(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  day: string,
): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return createZip(
    entries.map(([path, bytes]) => [`${folder}/${path}`, bytes] as const),
    day,
  );
}
