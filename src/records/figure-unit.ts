import { numberWords, scales } from './number-words.ts';

/** Units by the words that state them after a number. Nouns for the same thing are one unit. */
const wordsOfUnits = {
  'per cent': String.raw`%|per\s?cent|percentage\spoints?`,
  dollars: 'dollars?|USD',
  euros: 'euros?|EUR',
  roubles: 'roubles?|RUB',
  'km²': String.raw`km²|square\skilometres?`,
  km: String.raw`km|kilometres?`,
  'cubic metres': String.raw`cubic\smetres|bcm`,
  people: 'people|troops?|soldiers?|men|personnel',
  days: 'days?',
  weeks: 'weeks?',
  months: 'months?',
  years: 'years?',
  points: 'points?',
  packages: 'packages?',
  measures: 'measures?',
  cargoes: 'cargoes',
  warheads: 'warheads?',
  tanks: 'tanks?',
  guns: String.raw`guns?|artillery\spieces`,
} as const;

/** A unit that a text states with a number. */
export type FigureUnit = keyof typeof wordsOfUnits | 'pounds';

const names = Object.keys(wordsOfUnits) as (keyof typeof wordsOfUnits)[];
const signs: Readonly<Record<string, FigureUnit>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };

const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
const scale = `(?:${Object.keys(scales).join('|')})`;
const openEnd = String.raw`(?:\+|-plus|\sor\smore)?`;
const units = names.map((name, index) => `(?<u${String(index)}>${wordsOfUnits[name]})`).join('|');
const afterwards = String.raw`(?:${openEnd}[-\s]?(?:${units})(?![\p{L}\d²]))`;
const otherEnd = String.raw`${openEnd}\s?(?:to|or|and|–|-)\s?(?<sign>[$€£])?(?:${digits}|${numberWords})(?:[\s-]?${scale})?(?![\p{L}\d])`;

const unitAhead = new RegExp(afterwards, 'iuy');
const otherEndAhead = new RegExp(otherEnd, 'iuy');
const signBehind = new RegExp(
  String.raw`(?<sign>[$€£])(?:${digits}(?:[\s-]?${scale})?\s?(?:to|–|-)\s?)?$`,
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
  if (before) return signs[before];
  const own = unitIn(matchAt(unitAhead, text, to));
  if (own) return own;
  const other = matchAt(otherEndAhead, text, to);
  return other
    ? (signs[other.groups?.['sign'] ?? ''] ?? unitIn(matchAt(unitAhead, text, to + other[0].length)))
    : undefined;
}
