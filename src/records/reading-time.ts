const wordsPerMinute = 230;

/** The reading time of a text in minutes, at 230 words per minute, rounded, at least 1. Tags do not count. */
export const readingMinutes = (text: string): number => {
  const words = text.replaceAll(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / wordsPerMinute));
};
