/** A run of a passage's text; `n` is the number of the claim that marks it, if one does. */
export interface Marked {
  text: string;
  n?: number;
}

/** Where a claim stands in a passage: UTF-16 code units, end exclusive. */
export interface Marking {
  n: number;
  start: number;
  end: number;
}

/** A text cut into runs at its markings, in order; no character is lost. Throws where two markings overlap. */
export function markUp(text: string, markings: readonly Marking[]): Marked[] {
  const runs: Marked[] = [];
  let from = 0;
  for (const { n, start, end } of [...markings].sort((a, b) => a.start - b.start)) {
    if (start < from)
      throw new Error(`claim ${String(n)} overlaps the claim before it: "${text.slice(start, end)}"`);
    if (start > from) runs.push({ text: text.slice(from, start) });
    runs.push({ text: text.slice(start, end), n });
    from = end;
  }
  return from < text.length ? [...runs, { text: text.slice(from) }] : runs;
}
