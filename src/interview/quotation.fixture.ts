import fc from 'fast-check';
import type { Passage } from './parse.ts';
import { passages } from './seed.fixture.ts';

/** Consecutive words of a passage. */
export interface WordRun {
  passage: Passage;
  words: string[];
}

/** Arbitrary runs of at least `least` words from the passages of the seed. */
export const wordRun = (least: number): fc.Arbitrary<WordRun> =>
  fc
    .tuple(
      fc.constantFrom(...passages.filter(({ text }) => text.split(/\s+/).length >= least)),
      fc.nat(),
      fc.nat(),
    )
    .map(([passage, from, length]) => {
      const words = passage.text.split(/\s+/);
      const start = from % (words.length - least + 1);
      return { passage, words: words.slice(start, start + least + (length % 12)) };
    });

const variants: Readonly<Record<string, readonly string[]>> = {
  "'": ["'", '‘', '’'],
  '"': ['"', '“', '”'],
  '-': ['-', '‐', '‑', '–', '—'],
  '–': ['-', '–', '—', '―'],
  ' ': [' ', '\n', '\r\n', '\u00A0', '\u2009', '\u202F', '  \t'],
};

/** The text with each quotation mark, dash and space replaced by a random variant. */
export const withOtherTypography = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(...[...text].map((one) => fc.constantFrom(...(variants[one] ?? [one]))))
    .map((units) => units.join(''));

/** The normalized text, implemented differently from the code under test. */
const plain = (text: string) =>
  text.split(/\s+/u).join(' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―]/g, '-').trim();

const plainPassages = passages.map(({ text }) => plain(text));

/** Whether any passage of the seed contains the text, even inside words. */
export const occursInSeed = (text: string): boolean =>
  plainPassages.some((passage) => passage.includes(plain(text)));

const tenses =
  'is was, are were, gives gave, gets got, has had, have had, bars barred, lean leaned, means meant, goes went, go went, ' +
  'turn turned, think thought, want wanted, made makes, drafted drafts, said says';
const past: Readonly<Record<string, string[]>> = Object.fromEntries(
  tenses
    .split(', ')
    .map((pair) => pair.split(' '))
    .map(([verb = '', ...others]) => [verb, others]),
);

const without = (words: readonly string[], at: number) => words.toSpliced(at, 1);
const swapped = (words: readonly string[], at: number, to: number) =>
  words.with(at, words[to] ?? '').with(to, words[at] ?? '');
const places = (words: readonly string[], test: RegExp) =>
  [...words.keys()].filter((at) => test.test(words[at] ?? ''));

/** Ways to falsify words; each returns all its results, which may happen to occur elsewhere. */
export const falsify: Readonly<Record<string, (words: string[]) => string[][]>> = {
  'a word dropped': (words) => [...words.keys()].slice(1, -1).map((at) => without(words, at)),
  'a word added': (words) => [...words.keys()].slice(1).map((at) => words.toSpliced(at, 0, 'never')),
  'two words swapped': (words) => [...words.keys()].slice(1).map((at) => swapped(words, at - 1, at)),
  'a "not" dropped': (words) => places(words, /^not$/).map((at) => without(words, at)),
  'an "n\'t" dropped': (words) =>
    places(words, /n't$/).map((at) => words.with(at, (words[at] ?? '').replace("n't", ''))),
  'two numbers swapped': (words) => {
    const numbers = places(words, /\d/);
    return numbers.flatMap((at) => numbers.filter((to) => to > at).map((to) => swapped(words, at, to)));
  },
  'the tense changed': (words) =>
    places(words, /^[a-z]+$/).flatMap((at) =>
      (past[words[at] ?? ''] ?? []).map((other) => words.with(at, other)),
    ),
  'the first letter of a word in the other case': (words) =>
    places(words, /^\p{L}/u).map((at) => words.with(at, otherCase(words[at] ?? ''))),
  'a comma or full stop dropped': (words) =>
    places(words.slice(0, -1), /[.,]$/).map((at) => words.with(at, (words[at] ?? '').slice(0, -1))),
};

const otherCase = ([first = '', ...rest]: string) =>
  (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + rest.join('');
