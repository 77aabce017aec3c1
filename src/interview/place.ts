import { fold, type Folded } from './fold.ts';
import { insidesOf } from './words.ts';

/** Part of a text: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const dots = '(?:…|\\. ?\\. ?\\.)[….]*';
const ellipsis = new RegExp(` ?(?:\\[ ?${dots} ?\\]|${dots}) ?`);

/** The folded parts that ellipses (…, ..., also in square brackets) join in a quotation, in order, none empty. */
export const partsOf = (words: string): string[] => fold(words).text.trim().split(ellipsis).filter(Boolean);

const known = new Map<string, Folded>();

/** A text folded, once however many quotations are looked for in it. */
function foldOnce(text: string): Folded {
  const folded = known.get(text) ?? fold(text);
  known.set(text, folded);
  return folded;
}

/** The places of a quotation's parts in a passage, and whether these are the only ones possible. */
export interface Placing {
  spans: Span[];
  unique: boolean;
}

/**
 * The first places in a text where folded parts stand in order, whole words each, without overlap; undefined where
 * there are none. Offsets are into the text as it was before folding.
 */
export function place(parts: readonly string[], text: string): Placing | undefined {
  const folded = foldOnce(text);
  if (!parts.every((part) => folded.text.includes(part))) return undefined;
  const insides = insidesOf(text);
  const whole = ({ start, end }: Span) => !insides.has(start) && !insides.has(end);
  const choices = parts.map((part) => occurrences(part, folded).filter(whole));
  const spans = inOrder(choices, (span, before) => span.start >= before.end);
  if (!spans) return undefined;
  const backwards = choices.toReversed().map((spans) => spans.toReversed());
  const last = inOrder(backwards, (span, after) => span.end <= after.start)?.toReversed();
  return { spans, unique: spans.every(({ start }, at) => start === last?.[at]?.start) };
}

/** A folded part begins and ends with what is not white space, so its last unit is one unit of the original. */
function occurrences(part: string, { text, offsets }: Folded): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    found.push({ start: offsets[at] ?? 0, end: (offsets[at + part.length - 1] ?? 0) + 1 });
  }
  return found;
}

/** Of each list the first span that `follows` the one chosen before it; undefined where a list has none. */
function inOrder(
  lists: readonly Span[][],
  follows: (span: Span, chosen: Span) => boolean,
): Span[] | undefined {
  const chosen: Span[] = [];
  for (const list of lists) {
    const before = chosen.at(-1);
    const next = list.find((span) => !before || follows(span, before));
    if (!next) return undefined;
    chosen.push(next);
  }
  return chosen;
}
