const wordsAMinute = 230;

/** The minutes that a text takes to read, at 230 words a minute, rounded, at least one. Tags do not count. */
export const minutes = (text: string): number => {
  const words = text.replaceAll(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / wordsAMinute));
};
