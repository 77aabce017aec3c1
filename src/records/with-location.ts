import { type Folder, readText } from './folder.ts';

/** The result of `work`; its errors are rethrown with `place` before the message: "file:line: message". */
export function withLocation<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new Error(`${place}: ${messageOf(cause)}`, { cause });
  }
}

/** Runs `work` and adds the file, and the line if it can be found, to its errors. */
export type Locate = <Result>(file: string, work: () => Result) => Result;

/**
 * A `Locate` for the YAML files of a folder. If the message begins with a row ("row cap: ", "row cap, column people: "), a
 * key or an id ("alt: ", "troops-ua: ") of the file, the error has its line.
 */
export const withYamlLocation =
  (folder: Folder): Locate =>
  (file, work) => {
    try {
      return work();
    } catch (cause) {
      const message = messageOf(cause);
      const line = lineOfEntry(readText(folder, file), message);
      throw new Error(`${file}${line ? `:${String(line)}` : ''}: ${message}`, { cause });
    }
  };

/** The one-based line of the row, key or id at the start of a message; undefined if the text does not contain it. */
export function lineOfEntry(text: string, message: string): number | undefined {
  const [, row, id = ''] = /^(row )?([\w-]+)(?:, column \w+)?: /.exec(message) ?? [];
  if (!id) return undefined;
  const inList = `^ *- (?:\\{ ?)?id: ${id}\\b`;
  const pattern = new RegExp(row ? inList : `^'?${id}'?:|${inList}`, 'm');
  const at = text.search(pattern);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
