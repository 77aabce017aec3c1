/** The result of `work`. What it throws is thrown on with the place it happened in before it: "file:line: why". */
export function located<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new Error(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
