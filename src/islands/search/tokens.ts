/** A word of a text: its normalised term, and its position in UTF-16 code units, end exclusive. */
export interface Token {
  term: string;
  start: number;
  end: number;
}

const pattern =
  /per[ \u00a0]cent(?!\p{L})|%|\d+(?:[.,]\d+|[ \u00a0]\d{3}(?!\d))*|[\p{L}\p{N}]+(?:['’ʼ]\p{L}+)*/giu;

/** Rules that unify spellings of a word; each rule is applied to the result of the rules before it. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(%|per cent)$/, 'percent'],
  [/^kiev/, 'kyiv'],
  [/^zelensk.*/, 'zelensky'],
  [/^donbass$/, 'donbas'],
  [/^kharkov/, 'kharkiv'],
  [/^lugansk/, 'luhansk'],
  [/^zapor.*/, 'zaporizhzhia'],
  [/^odessa/, 'odesa'],
  [/^(def|off|lic)enc/, '$1ens'],
  [/^(cent|met|kilomet|theat)re/, '$1er'],
  [/^([a-z]{3,})our/, '$1or'],
  [/^([a-z]{3,})iz(e|i|a|$)/, '$1is$2'],
  [/^programme/, 'program'],
];

/** The normalised form of a word: lower case, no accents, thousands separators or possessive, and one spelling. */
export function normaliseWord(word: string): string {
  const bare = word
    .normalize('NFKD')
    .replaceAll(/\p{M}|,/gu, '')
    .toLowerCase()
    .replaceAll('\u00a0', ' ')
    .replaceAll(/(?<=\d) /g, '')
    .replace(/['’ʼ]s$/, '')
    .replaceAll(/['’ʼ]/g, '');
  return spellings.reduce((form, [from, to]) => form.replace(from, to), bare);
}

/** The tokens of a text, in order. */
export const tokenise = (text: string): Token[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    term: normaliseWord(word),
    start: index,
    end: index + word.length,
  }));

const stopWords = new Set(
  'a an and are as at be by did do does for from has how in is it many much of on or that the to was what when who will with would'.split(
    ' ',
  ),
);

/** The distinct terms of a query, without stop words unless it has no other words. */
export function queryTerms(query: string): string[] {
  const terms = [...new Set(tokenise(query).map(({ term }) => term))];
  const significant = terms.filter((term) => !stopWords.has(term));
  return significant.length ? significant : terms;
}
