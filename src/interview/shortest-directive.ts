import { type TextDirective, findDirective } from './text-fragment.ts';
import type { Span } from './find-parts.ts';

/** Up to this many characters a quotation is written in full: a range would save little. */
const maxFullLength = 24;

/** The first `count` words, or the last `-count` if `count` is negative. */
const takeWords = (words: readonly string[], count: number) =>
  (count < 0 ? words.slice(count) : words.slice(0, count)).join(' ');

/**
 * The shortest text directive whose first match in a text is a given span: the full words if they are short, else a range
 * of first and last words; with a prefix if the same words occur earlier. Throws if no directive matches the span.
 */
export function shortestDirective(text: string, { start, end }: Span): TextDirective {
  const words = text.slice(start, end).split(/\s+/);
  const before = text.slice(0, start).split(/\n/).at(-1)?.trim().split(/\s+/) ?? [];
  const matches = (directive: TextDirective) => {
    const found = findDirective(text, directive);
    return found?.start === start && found.end === end;
  };
  const prefixes = before
    .map((_, index) => takeWords(before, -index - 1))
    .filter((prefix) => /[\p{L}\p{N}]/u.test(prefix));
  for (const prefix of [undefined, ...prefixes])
    for (const directive of candidates(words, prefix)) if (matches(directive)) return directive;
  throw new Error(`no text directive leads to "${words.join(' ')}"`);
}

function candidates(words: readonly string[], prefix: string | undefined): TextDirective[] {
  const full = { prefix, start: words.join(' ') };
  const ranges = words.slice(1).flatMap((_, length) =>
    words.slice(0, length + 1).map((__, first) => ({
      prefix,
      start: takeWords(words, first + 1),
      end: takeWords(words, first - length - 1),
    })),
  );
  return full.start.length <= maxFullLength ? [full, ...ranges] : [...ranges, full];
}
