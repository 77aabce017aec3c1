import { type Folder, readText } from './folder.ts';

/** The result of `work`. What it throws is thrown on with the place it happened in before it: "file:line: why". */
export function located<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new Error(`${place}: ${messageOf(cause)}`, { cause });
  }
}

/** What `located` does for an entry of a file, by the file's path. */
export type Locate = <Result>(file: string, work: () => Result) => Result;

/**
 * `located` for entries of a folder's YAML files: where the message begins with a row ("row cap: ", "row cap, column
 * people: "), a key or an id ("alt: ", "troops-ua: ") that the file has, its line is named.
 */
export const locateIn =
  (folder: Folder): Locate =>
  (file, work) => {
    try {
      return work();
    } catch (cause) {
      const why = messageOf(cause);
      const line = lineNamed(readText(folder, file), why);
      throw new Error(`${file}${line ? `:${String(line)}` : ''}: ${why}`, { cause });
    }
  };

/** The line, from 1, of the row, key or id that a message begins with; undefined where the text has none. */
export function lineNamed(text: string, message: string): number | undefined {
  const [, row, id = ''] = /^(row )?([\w-]+)(?:, column \w+)?: /.exec(message) ?? [];
  if (!id) return undefined;
  const pattern = new RegExp(row ? `^ *- (?:\\{ ?)?id: ${id}\\b` : `^'?${id}'?:`, 'm');
  const at = text.search(pattern);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
