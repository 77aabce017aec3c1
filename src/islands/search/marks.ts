import { wordsOf } from './words.ts';

/** A stretch of a text, and whether it is a word that was found. */
export interface Part {
  text: string;
  found: boolean;
}

/** Code units of an excerpt, at most. */
const most = 190;

const spansOf = (text: string, terms: ReadonlySet<string>) =>
  wordsOf(text).filter(({ term }) => terms.has(term));

/** A text divided where words were found; all parts together are the text. */
export function markedParts(text: string, terms: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of spansOf(text, terms)) {
    parts.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true });
    at = end;
  }
  return [...parts, { text: text.slice(at), found: false }].filter((part) => part.text);
}

/** The start of the stretch of a text that holds the most of the words found; 0 where there are none. */
function bestStart(text: string, terms: ReadonlySet<string>): number {
  const spans = spansOf(text, terms);
  const worth = (from: number) =>
    new Set(
      spans.filter(({ start, end }) => start >= from && end <= from + most - 40).map(({ term }) => term),
    ).size;
  let best = spans[0]?.start ?? 0;
  for (const { start } of spans) if (worth(start) > worth(best)) best = start;
  return best;
}

/** A stretch of a text about the words found, cut between words, with an ellipsis where something was left out. */
export function excerpt(text: string, terms: ReadonlySet<string>): Part[] {
  if (text.length <= most) return markedParts(text, terms);
  const start = Math.min(Math.max(0, bestStart(text, terms) - 40), text.length - most);
  const from = start > 0 ? text.indexOf(' ', start) + 1 : 0;
  const last = text.lastIndexOf(' ', from + most);
  const to = from + most >= text.length || last <= from ? text.length : last;
  const cut = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return markedParts(cut, terms);
}
