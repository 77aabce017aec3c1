/** Whether a paragraph's last sentence ends with a question mark, closing quotation marks and brackets aside. */
export const asks = (text: string): boolean => /\?[?!]*["'”’»)\]]*$/.test(text.slice(-12));

/**
 * The paragraphs that are the interviewer's, out of standfirst, questions and answers in order. A question is a
 * paragraph that asks and has a paragraph after it, its answer. Where paragraphs in a row ask, one of them belongs to
 * an answer (or the standfirst) with a rhetorical end: of two neighbours the shorter is the question, of two equals the
 * later. The limit: plain text does not show a rhetorical end inside an answer, between paragraphs that do not ask, nor
 * a question without a question mark.
 */
export function questionsAmong<Text extends { text: string }>(talk: readonly Text[]): Set<Text> {
  const lengths = talk.map(({ text }, at) => (asks(text) && at < talk.length - 1 ? text.length : Infinity));
  const length = (at: number) => lengths[at] ?? Infinity;
  return new Set(
    talk.filter(
      (_, at) => length(at) < Infinity && length(at) <= length(at - 1) && length(at) < length(at + 1),
    ),
  );
}
