import { tokenise } from './tokens.ts';

/** A part of a text, and whether it matches the query. */
export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** The most code units of an excerpt. */
const maxLength = 190;

const findTerms = (text: string, terms: ReadonlySet<string>) =>
  tokenise(text).filter(({ term }) => terms.has(term));

/** Splits a text at the words that match the terms; the parts joined are the text. */
export function highlightTerms(text: string, terms: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of findTerms(text, terms)) {
    parts.push(
      { text: text.slice(from, start), isMatch: false },
      { text: text.slice(start, end), isMatch: true },
    );
    from = end;
  }
  return [...parts, { text: text.slice(from), isMatch: false }].filter((part) => part.text);
}

/** The start of the section of a text with the most distinct matches; 0 if there are none. */
function bestStart(text: string, terms: ReadonlySet<string>): number {
  const spans = findTerms(text, terms);
  const score = (from: number) =>
    new Set(
      spans.filter(({ start, end }) => start >= from && end <= from + maxLength - 40).map(({ term }) => term),
    ).size;
  let best = spans[0]?.start ?? 0;
  for (const { start } of spans) if (score(start) > score(best)) best = start;
  return best;
}

/** An excerpt of a text around its matches, cut between words, with an ellipsis at each cut. */
export function excerpt(text: string, terms: ReadonlySet<string>): TextPart[] {
  if (text.length <= maxLength) return highlightTerms(text, terms);
  const start = Math.min(Math.max(0, bestStart(text, terms) - 40), text.length - maxLength);
  const from = start > 0 ? text.indexOf(' ', start) + 1 : 0;
  const last = text.lastIndexOf(' ', from + maxLength);
  const to = from + maxLength >= text.length || last <= from ? text.length : last;
  const cut = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return highlightTerms(cut, terms);
}
