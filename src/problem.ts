/** A file, by its path from the project's root, with a line and a column of it, counted from 1. */
interface Place {
  file: string;
  line: number;
  column: number;
}

/**
 * An error for the person who builds the site: its message says what is wrong, where, and what would be right. It has no
 * stack trace, so that the build and the development server show the message alone; `loc` is the place that they show.
 */
export class Problem extends Error {
  override stack = '';
  readonly loc: Place | undefined;

  constructor(message: string, loc?: Place) {
    super(message);
    this.loc = loc;
  }
}

/** The result of `work`; an error whose message begins with a file of content/ or seeds/ is rethrown as a `Problem`. */
export function withProblems<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const [, file, line] = /^((?:content|seeds)\/[^:]*):(?:(\d+):)?/.exec(message) ?? [];
    if (file === undefined) throw cause;
    throw new Problem(message, line === undefined ? undefined : { file, line: Number(line), column: 1 });
  }
}
