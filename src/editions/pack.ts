import { zipSync } from 'fflate';

const compressed = /\.(png|jpe?g|webp|avif|woff2?|zip|epub|gz)$/;

/**
 * A zip of files in one top folder, sorted by path. The same files and day (ISO 8601) give the same bytes everywhere: the
 * zip's clock is local time, so noon of the day is written in whatever zone the build runs.
 */
export function pack(files: ReadonlyMap<string, Uint8Array>, folder: string, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      entries.map(([path, bytes]) => [
        `${folder}/${path}`,
        [bytes, { level: compressed.test(path) ? 0 : 9 }],
      ]),
    ),
    { mtime: new Date(year, month - 1, date, 12) },
  );
}
