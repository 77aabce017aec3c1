import { normalizeTypography, type NormalizedText } from './normalize-typography.ts';
import { offsetsInsideWords } from './word-boundaries.ts';

/** A range of a text: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const dots = '(?:…|\\. ?\\. ?\\.)[….]*';
const ellipsis = new RegExp(` ?(?:\\[ ?${dots} ?\\]|${dots}) ?`);

/** The normalized parts of a quotation between ellipses (…, ..., also in square brackets), in order, without empty ones. */
export const splitAtEllipses = (words: string): string[] =>
  normalizeTypography(words).text.trim().split(ellipsis).filter(Boolean);

const cache = new Map<string, NormalizedText>();

/** Normalizes a text only once for all quotations that are searched in it. */
function normalizeCached(text: string): NormalizedText {
  const normalized = cache.get(text) ?? normalizeTypography(text);
  cache.set(text, normalized);
  return normalized;
}

/** The spans of a quotation's parts in a passage, and whether no other match is possible. */
export interface PartMatch {
  spans: Span[];
  unique: boolean;
}

/**
 * The first match of normalized parts in a text: in order, without overlap, each of whole words; undefined if there is
 * none. Offsets are into the original text.
 */
export function findParts(parts: readonly string[], text: string): PartMatch | undefined {
  const normalized = normalizeCached(text);
  if (!parts.every((part) => normalized.text.includes(part))) return undefined;
  const insides = offsetsInsideWords(text);
  const isWholeWords = ({ start, end }: Span) => !insides.has(start) && !insides.has(end);
  const choices = parts.map((part) => occurrences(part, normalized).filter(isWholeWords));
  const spans = chooseInOrder(choices, (span, before) => span.start >= before.end);
  if (!spans) return undefined;
  const backwards = choices.toReversed().map((spans) => spans.toReversed());
  const last = chooseInOrder(backwards, (span, after) => span.end <= after.start)?.toReversed();
  return { spans, unique: spans.every(({ start }, at) => start === last?.[at]?.start) };
}

/** A normalized part does not begin or end with white space, so its last unit is one unit of the original. */
function occurrences(part: string, { text, offsets }: NormalizedText): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    found.push({ start: offsets[at] ?? 0, end: (offsets[at + part.length - 1] ?? 0) + 1 });
  }
  return found;
}

/** The first span of each list that `follows` the span chosen before it; undefined if a list has none. */
function chooseInOrder(
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
