/** A word of a text: the form under which it is found, and where it stands (UTF-16 code units, end exclusive). */
export interface Word {
  term: string;
  start: number;
  end: number;
}

const pattern =
  /per[ \u00a0]cent(?!\p{L})|%|\d+(?:[.,]\d+|[ \u00a0]\d{3}(?!\d))*|[\p{L}\p{N}]+(?:['’ʼ]\p{L}+)*/giu;

/** Spellings that are one word to a reader; each rule sees the word as the rules before it left it. */
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

/** The form under which a word is found: lower case, no accents, thousands commas or possessive, one spelling of several. */
export function fold(word: string): string {
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

/** The words of a text in order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    term: fold(word),
    start: index,
    end: index + word.length,
  }));

const empty = new Set(
  'a an and are as at be by did do does for from has how in is it many much of on or that the to was what when who will with would'.split(
    ' ',
  ),
);

/** The terms that a query asks for, each once; words such as "the" only where there is nothing else. */
export function termsOf(query: string): string[] {
  const terms = [...new Set(wordsOf(query).map(({ term }) => term))];
  const telling = terms.filter((term) => !empty.has(term));
  return telling.length ? telling : terms;
}
