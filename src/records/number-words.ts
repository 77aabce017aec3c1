const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const plurals: Readonly<Record<string, string>> = { halves: 'half' };

/** The values of words that multiply a number, or that stand for one: "hundred", "bn". */
export const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  trn: 1e12,
};

/** A pattern for the number words from two to ninety-nine. */
export const numberWords = `(?:${tens.slice(2).join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${small.slice(2).join('|')}`;

/** A pattern for the parts of a whole, singular: "half", "third", "quarter". */
export const partWords = parts.join('|');

/** The value of a number word ("ninety-four", "a") or of digits ("1,000.5"). */
export function valueOfNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words.replaceAll(',', ''));
  const valueOf = (word: string) =>
    tens.indexOf(word) > 1 ? tens.indexOf(word) * 10 : Math.max(small.indexOf(word), word === 'a' ? 1 : 0);
  return words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((total, word) => total + valueOf(word), 0);
}

/** The number of equal parts that a word names: 3 for "third" or "thirds". */
export const partsInWhole = (word: string): number => {
  const singular = plurals[word.toLowerCase()] ?? word.toLowerCase().replace(/s$/, '');
  return parts.indexOf(singular) + 2;
};
