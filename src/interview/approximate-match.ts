import { wordPattern } from './word-boundaries.ts';

/** The distance of a quotation from a passage and the first words that differ: `expected` in the passage, `found` in the quotation, '' if none. */
export interface ApproximateMatch {
  /** The number of tokens that differ; a token that differs only in case, or is a prefix or suffix of the other, counts less than one. */
  cost: number;
  /** The number of equal tokens before the first difference. */
  agreed: number;
  expected: string;
  found: string;
}

/** A word or punctuation mark with the space before it; `bare` is trimmed and in lower case; `opens` is true at the start of a part. */
interface Token {
  text: string;
  bare: string;
  opens: boolean;
}

const gap: Token = { text: '…', bare: '…', opens: false };
const none: Token = { text: '', bare: '', opens: false };
const pattern = new RegExp(` ?(?:${wordPattern}|[^ ])`, 'gu');

/** The words and punctuation marks of normalized parts in order, with an ellipsis token between parts. */
export const tokenize = (parts: readonly string[]): Token[] =>
  parts.flatMap((part, nth) => [
    ...(nth > 0 ? [gap] : []),
    ...[...part.matchAll(pattern)].map(([text], at) => ({
      text,
      bare: text.trim().toLowerCase(),
      opens: at === 0,
    })),
  ]);

/**
 * The best approximate match of a quotation anywhere in a passage, both as tokens. This is Sellers' algorithm (1980) on
 * words instead of letters: text before and after the match costs nothing. Of matches with the same cost, the one whose
 * first difference is latest wins.
 */
export function matchApproximately(quoted: readonly Token[], passage: readonly Token[]): ApproximateMatch {
  const same: ApproximateMatch = { cost: 0, agreed: 0, expected: '', found: '' };
  let row = [same, ...passage.map(() => same)];
  quoted.forEach((token, at) => {
    row = token === gap ? skip(row) : step(row, token, quoted[at + 1] ?? none, passage);
  });
  return row.reduce(nearer);
}

const nearer = (a: ApproximateMatch, b: ApproximateMatch) =>
  b.cost < a.cost || (b.cost === a.cost && b.agreed > a.agreed) ? b : a;

/** An ellipsis skips words of the passage at no cost. */
function skip(row: readonly ApproximateMatch[]): ApproximateMatch[] {
  const cells: ApproximateMatch[] = [];
  for (const cell of row) cells.push(nearer(cells.at(-1) ?? cell, cell));
  return cells;
}

/** The next row of the dynamic-programming table: one token of the quotation substituted, inserted or deleted at each token of the passage. */
function step(
  row: readonly ApproximateMatch[],
  token: Token,
  next: Token,
  passage: readonly Token[],
): ApproximateMatch[] {
  const cells: ApproximateMatch[] = [];
  for (const [at, above] of row.entries()) {
    const word = passage[at - 1];
    const left = cells[at - 1];
    const corner = row[at - 1];
    let cell = extend(above, 1, passage[at] ?? none, token);
    if (word && left) cell = nearer(cell, extend(left, 1, word, next));
    if (word && corner) cell = nearer(extend(corner, distance(token, word), word, token), cell);
    cells.push(cell);
  }
  return cells;
}

function distance(token: Token, word: Token): number {
  if (token.text === word.text || (token.opens && token.text === word.text.trim())) return 0;
  return word.bare.startsWith(token.bare) || word.bare.endsWith(token.bare) ? 0.4 : 1;
}

/** Reports a difference in white space only if nothing else differs. */
function extend(
  before: ApproximateMatch,
  cost: number,
  { text: expected }: Token,
  { text: found }: Token,
): ApproximateMatch {
  if (before.cost > 0) return cost > 0 ? { ...before, cost: before.cost + cost } : before;
  if (cost === 0) return { ...before, agreed: before.agreed + 1 };
  if (expected.trim() === found.trim()) return { ...before, cost, expected, found };
  return { ...before, cost, expected: expected.trim(), found: found.trim() };
}
