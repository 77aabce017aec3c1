import { type Directive, standsAt } from './directive.ts';
import type { Span } from './place.ts';

/** Words that are so short in an address that leaving some out gains little. */
const short = 24;

/** The first `count` words of a text, or the last where `count` is negative. */
const some = (words: readonly string[], count: number) =>
  (count < 0 ? words.slice(count) : words.slice(0, count)).join(' ');

/**
 * The shortest directive that leads to a span of a text and to no other place before it: the words themselves where they
 * are few, else their first and last; words before them where the same stand earlier. Throws where none does.
 */
export function directiveTo(text: string, { start, end }: Span): Directive {
  const words = text.slice(start, end).split(/\s+/);
  const before = text.slice(0, start).split(/\n/).at(-1)?.trim().split(/\s+/) ?? [];
  const leads = (directive: Directive) => {
    const found = standsAt(text, directive);
    return found?.start === start && found.end === end;
  };
  const prefixes = before
    .map((_, index) => some(before, -index - 1))
    .filter((prefix) => /[\p{L}\p{N}]/u.test(prefix));
  for (const prefix of [undefined, ...prefixes])
    for (const directive of candidates(words, prefix)) if (leads(directive)) return directive;
  throw new Error(`no text directive leads to "${words.join(' ')}"`);
}

function candidates(words: readonly string[], prefix: string | undefined): Directive[] {
  const whole = { prefix, start: words.join(' ') };
  const stretches = words.slice(1).flatMap((_, length) =>
    words.slice(0, length + 1).map((__, first) => ({
      prefix,
      start: some(words, first + 1),
      end: some(words, first - length - 1),
    })),
  );
  return whole.start.length <= short ? [whole, ...stretches] : [...stretches, whole];
}
