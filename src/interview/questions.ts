/** Whether a paragraph's last sentence ends with a question mark, ignoring closing quotation marks and brackets. */
export const endsWithQuestion = (text: string): boolean => /\?[?!]*["'”’»)\]]*$/.test(text.slice(-12));

/**
 * The interviewer's questions among standfirst, questions and answers in order. A question is a paragraph that ends with
 * a question mark and has a paragraph after it, its answer. If consecutive paragraphs end with a question mark, one of
 * them is an answer (or the standfirst) with a rhetorical question at its end: of two neighbours the shorter one is the
 * question; at equal length, the later one. Limitation: plain text does not show a rhetorical question between paragraphs
 * without question marks, nor a question without a question mark.
 */
export function findQuestions<Text extends { text: string }>(paragraphs: readonly Text[]): Set<Text> {
  const lengths = paragraphs.map(({ text }, at) =>
    endsWithQuestion(text) && at < paragraphs.length - 1 ? text.length : Infinity,
  );
  const length = (at: number) => lengths[at] ?? Infinity;
  return new Set(
    paragraphs.filter(
      (_, at) => length(at) < Infinity && length(at) <= length(at - 1) && length(at) < length(at + 1),
    ),
  );
}
