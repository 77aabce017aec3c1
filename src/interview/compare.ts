import { wordPattern } from './words.ts';

/** How far a quotation is from a passage, and the first words that differ: the passage's, the quotation's ('' for none). */
export interface Comparison {
  /** Words and marks that differ; one that differs in letter case or in how it begins or ends counts less than one. */
  cost: number;
  /** How many words and marks of the quotation stand before the first difference. */
  agreed: number;
  expected: string;
  found: string;
}

/** A word or mark with the space before it; `bare` without the space and in lower case; `opens` at a part's start. */
interface Token {
  text: string;
  bare: string;
  opens: boolean;
}

const gap: Token = { text: '…', bare: '…', opens: false };
const none: Token = { text: '', bare: '', opens: false };
const pattern = new RegExp(` ?(?:${wordPattern}|[^ ])`, 'gu');

/** The words and punctuation marks of folded parts in order, an ellipsis between two parts. */
export const tokensOf = (parts: readonly string[]): Token[] =>
  parts.flatMap((part, nth) => [
    ...(nth > 0 ? [gap] : []),
    ...[...part.matchAll(pattern)].map(([text], at) => ({
      text,
      bare: text.trim().toLowerCase(),
      opens: at === 0,
    })),
  ]);

/**
 * The comparison of a quotation with the stretch of a passage that is nearest to it, both as tokens. This is Sellers'
 * approximate matching (1980) with words for letters: where it starts and ends in the passage costs nothing. Of equally
 * near stretches the one that differs last is taken.
 */
export function compare(quoted: readonly Token[], passage: readonly Token[]): Comparison {
  const same: Comparison = { cost: 0, agreed: 0, expected: '', found: '' };
  let row = [same, ...passage.map(() => same)];
  quoted.forEach((token, at) => {
    row = token === gap ? skip(row) : step(row, token, quoted[at + 1] ?? none, passage);
  });
  return row.reduce(nearer);
}

const nearer = (a: Comparison, b: Comparison) =>
  b.cost < a.cost || (b.cost === a.cost && b.agreed > a.agreed) ? b : a;

/** An ellipsis passes over words of the passage at no cost. */
function skip(row: readonly Comparison[]): Comparison[] {
  const cells: Comparison[] = [];
  for (const cell of row) cells.push(nearer(cells.at(-1) ?? cell, cell));
  return cells;
}

/** A token of the quotation against each of the passage: it stands for that one, is one too many, or one is missing. */
function step(
  row: readonly Comparison[],
  token: Token,
  next: Token,
  passage: readonly Token[],
): Comparison[] {
  const cells: Comparison[] = [];
  for (const [at, above] of row.entries()) {
    const word = passage[at - 1];
    const left = cells[at - 1];
    const corner = row[at - 1];
    let cell = longer(above, 1, passage[at] ?? none, token);
    if (word && left) cell = nearer(cell, longer(left, 1, word, next));
    if (word && corner) cell = nearer(longer(corner, distance(token, word), word, token), cell);
    cells.push(cell);
  }
  return cells;
}

function distance(token: Token, word: Token): number {
  if (token.text === word.text || (token.opens && token.text === word.text.trim())) return 0;
  return word.bare.startsWith(token.bare) || word.bare.endsWith(token.bare) ? 0.4 : 1;
}

/** White space is shown only where nothing else differs. */
function longer(
  before: Comparison,
  cost: number,
  { text: expected }: Token,
  { text: found }: Token,
): Comparison {
  if (before.cost > 0) return cost > 0 ? { ...before, cost: before.cost + cost } : before;
  if (cost === 0) return { ...before, agreed: before.agreed + 1 };
  if (expected.trim() === found.trim()) return { ...before, cost, expected, found };
  return { ...before, cost, expected: expected.trim(), found: found.trim() };
}
