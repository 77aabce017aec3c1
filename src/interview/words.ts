const letters = '[\\p{L}\\p{N}\\p{M}]+';
const joint = "(?:['‘’ʼ.‐‑-]|(?<=\\p{N})[,:/–](?=\\p{N}))";

/** The source of a pattern (flag u) for a word: "can't", "800,000-plus", "U.S" and "pro-Russian" are one each. */
export const wordPattern = `${letters}(?:${joint}${letters})*`;

/** The offsets that lie inside a text's words, neither at the start of one nor at its end. */
export function insidesOf(text: string): Set<number> {
  const insides = new Set<number>();
  for (const { 0: word, index } of text.matchAll(new RegExp(wordPattern, 'gu'))) {
    for (let at = index + 1; at < index + word.length; at += 1) insides.add(at);
  }
  return insides;
}
