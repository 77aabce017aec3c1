/** The first sentence of a text, with each run of white space as one space; the whole text if it has no end of a sentence. */
export function firstSentence(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return /^.*?[.?!](?= |$)/.exec(words)?.[0] ?? words;
}
