/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein 1965). */
function distance(one: string, other: string): number {
  let row = [...other, ''].map((_, at) => at);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (const [at, against] of [...other].entries())
      next.push(
        Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, (row[at] ?? 0) + Number(letter !== against)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The word that another was meant to be: at most a third of its letters wrong, rounded up, letter case aside; undefined where none is. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const [near] = known
    .map((candidate) => ({ candidate, away: distance(candidate.toLowerCase(), word.toLowerCase()) }))
    .filter(({ candidate: { length }, away }) => away < length && away <= Math.ceil(length / 3))
    .sort((a, b) => a.away - b.away);
  return near?.candidate;
}

/** What would be right in place of a word that is none of those known: `did you mean "asOf"?`, or all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearestOf(word, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  return known.length ? `there are ${known.join(', ')}` : 'leave it out';
}
