import { numberWords, scales } from './number-words.ts';
import { units } from './this-units.ts';

/** What a text calls a unit that it states with a number: "dollars". */
export type FigureUnit = string;

const stated = [...units.values()];
const signs = new Map(stated.flatMap(({ before, name }) => (before ? [[before, name] as const] : [])));
const worded = stated.filter(({ words }) => words.length > 0);
const names = [...new Set(worded.map(({ name }) => name))];

/** A pattern for the words of a unit, the longest first, with any white space between them. */
const wordsOf = (name: FigureUnit): string =>
  worded
    .filter((unit) => unit.name === name)
    .flatMap(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .split(' ')
        .map(RegExp.escape)
        .join(String.raw`\s`),
    )
    .join('|');

const sign = `[${[...signs.keys()].map(RegExp.escape).join('')}]`;
const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
const scale = `(?:${Object.keys(scales).join('|')})`;
const openEnd = String.raw`(?:\+|-plus|\sor\smore)?`;
const anyUnit = names.map((name, index) => `(?<u${String(index)}>${wordsOf(name)})`).join('|');
const afterwards = String.raw`(?:${openEnd}[-\s]?(?:${anyUnit})(?![\p{L}\d²]))`;
const otherEnd = String.raw`${openEnd}\s?(?:to|or|and|–|-)\s?(?<sign>${sign})?(?:${digits}|${numberWords})(?:[\s-]?${scale})?(?![\p{L}\d])`;

const unitAhead = new RegExp(afterwards, 'iuy');
const otherEndAhead = new RegExp(otherEnd, 'iuy');
const signBehind = new RegExp(
  String.raw`(?<sign>${sign})(?:${digits}(?:[\s-]?${scale})?\s?(?:to|–|-)\s?)?$`,
  'iu',
);

/** The match of a sticky pattern at an index of a text. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function unitIn(match: RegExpExecArray | null): FigureUnit | undefined {
  return names.find((_, index) => match?.groups?.[`u${String(index)}`] !== undefined);
}

/**
 * The unit of the number between two indexes of a text: the sign before it or the words after it, which may follow the
 * other end of a range; undefined if the text states none.
 */
export function unitAround(text: string, from: number, to: number): FigureUnit | undefined {
  const before = signBehind.exec(text.slice(Math.max(0, from - 40), from))?.groups?.['sign'];
  if (before) return signs.get(before);
  const own = unitIn(matchAt(unitAhead, text, to));
  if (own) return own;
  const other = matchAt(otherEndAhead, text, to);
  return other
    ? (signs.get(other.groups?.['sign'] ?? '') ?? unitIn(matchAt(unitAhead, text, to + other[0].length)))
    : undefined;
}
