/** A run of a passage's text; `n` is the number of the claim that highlights it, if any. */
export interface TextRun {
  text: string;
  n?: number;
}

/** The range of a claim in a passage: UTF-16 code units, end exclusive. */
export interface Highlight {
  n: number;
  start: number;
  end: number;
}

/** The text as runs split at its highlights, in order; no character is lost. Throws if two highlights overlap. */
export function splitAtHighlights(text: string, highlights: readonly Highlight[]): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const { n, start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    if (start < from)
      throw new Error(`claim ${String(n)} overlaps the claim before it: "${text.slice(start, end)}"`);
    if (start > from) runs.push({ text: text.slice(from, start) });
    runs.push({ text: text.slice(start, end), n });
    from = end;
  }
  return from < text.length ? [...runs, { text: text.slice(from) }] : runs;
}
