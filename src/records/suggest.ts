/** The Levenshtein distance of two words. */
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

/** The known word closest to a misspelt one, with at most a third of its letters wrong (rounded up), ignoring case; undefined if there is none. */
export function closestWord(word: string, known: readonly string[]): string | undefined {
  const [closest] = known
    .map((candidate) => ({ candidate, edits: distance(candidate.toLowerCase(), word.toLowerCase()) }))
    .filter(({ candidate: { length }, edits }) => edits < length && edits <= Math.ceil(length / 3))
    .sort((a, b) => a.edits - b.edits);
  return closest?.candidate;
}

/** A suggestion for an unknown word: `did you mean "asOf"?`, or the list of known words. */
export function suggest(word: string, known: readonly string[]): string {
  const closest = closestWord(word, known);
  if (closest !== undefined) return `did you mean "${closest}"?`;
  return known.length ? `there are ${known.join(', ')}` : 'leave it out';
}
