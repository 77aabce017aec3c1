import { decodeUtf8 } from '../interview/decode.ts';

/** The files of content/ and seeds/ by path from the project root. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** The text of a file in the folder. Throws if the file does not exist or is not valid UTF-8. */
export function readText(folder: Folder, file: string): string {
  const bytes = folder.get(file);
  if (!bytes) throw new Error(`${file}: there is no such file`);
  return decodeUtf8(bytes, file);
}

/** The sorted paths of the files directly in a directory that have an extension (with its dot). */
export const listPaths = (folder: Folder, directory: string, extension: string): string[] =>
  [...folder.keys()]
    .filter(
      (path) =>
        path.startsWith(`${directory}/`) &&
        path.endsWith(extension) &&
        !path.slice(directory.length + 1).includes('/'),
    )
    .sort();

/** The name of a file without its directories and extension. */
export const stemOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
