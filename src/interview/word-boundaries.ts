const letters = '[\\p{L}\\p{N}\\p{M}]+';
const joint = "(?:['‘’ʼ.‐‑-]|(?<=\\p{N})[,:/–](?=\\p{N}))";

/** The source of a regular expression (flag u) for a word: "can't", "800,000-plus", "U.S" and "pro-Russian" are one word each. */
export const wordPattern = `${letters}(?:${joint}${letters})*`;

/** The offsets inside the words of a text, excluding the start and end of each word. */
export function offsetsInsideWords(text: string): Set<number> {
  const inside = new Set<number>();
  for (const { 0: word, index } of text.matchAll(new RegExp(wordPattern, 'gu'))) {
    for (let at = index + 1; at < index + word.length; at += 1) inside.add(at);
  }
  return inside;
}
