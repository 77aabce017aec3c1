import { decodeUtf8 } from '../interview/decode.ts';

/** Files by their path from the project's root: those of content/ and seeds/. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** The text of a file of the folder. Throws where there is no such file, and where it is not UTF-8. */
export function readText(folder: Folder, file: string): string {
  const bytes = folder.get(file);
  if (!bytes) throw new Error(`${file}: there is no such file`);
  return decodeUtf8(bytes, file);
}

/** The paths of a directory's files with an ending, in order; those of directories in it are not among them. */
export const pathsIn = (folder: Folder, directory: string, ending: string): string[] =>
  [...folder.keys()]
    .filter(
      (path) =>
        path.startsWith(`${directory}/`) &&
        path.endsWith(ending) &&
        !path.slice(directory.length + 1).includes('/'),
    )
    .sort();

/** The name of a file without its directories and its ending. */
export const stemOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
