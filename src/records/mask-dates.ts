import { monthNames } from './day.ts';
import { blank } from './mask.ts';

const months = String.raw`(?:${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
const day = String.raw`(?<![\d,.])\d{1,2}`;
const days = String.raw`${day}(?:(?:,\s|\sand\s|\sto\s|\sor\s|–)\d{1,2})*`;
const century = String.raw`(?<![\d,.$€£]|(?<!\p{L})-)(?:19|20)\d\d(?![\d,.]*\d|\s?%|\sper cent|\s(?:million|billion|trillion)\b)`;

const dates = new RegExp(
  [
    String.raw`\b\d{4}-\d\d(?:-\d\d)?\b`,
    String.raw`${days}\s${months}(?:\s\d{4})?(?![\p{L}\d])`,
    String.raw`(?<!\p{L})${months}\s\d{1,2},\s\d{4}(?!\d)`,
    String.raw`(?<!\p{L})${months}\s(?:\d{4}(?![\d,.]*\d)|\d{1,2}(?![\d,.]*\d|\s\p{L}*s\b))`,
    String.raw`${century}(?:s|[–/]\d\d(?:\d\d)?)(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** A number that may be a year, with the word before it and the word after it. */
const year = new RegExp(
  String.raw`(?<before>(?<=\p{L}|-)|(?:(?<!\p{L})\p{L}+[\s-]+)?)(?<year>${century})(?=(?:\s(?<after>\p{L}+))?)`,
  'gu',
);

/** Words after which a number from 1900 to 2099 is a year whatever follows it. */
const datesFollow = new Set(
  'in since until before after during by spring summer autumn winter early late mid end'.split(' '),
);
/** Words after which such a number is an amount. */
const amountsFollow = new Set(
  'about roughly some nearly almost over under least most than exactly only another'.split(' '),
);
/** Words that end in s and do not name what is counted. */
const notCounted = new Set(
  'is was has as does its this these his sets gives runs ends begins makes shows'.split(' '),
);
const counted = new Set('people men women children troops soldiers tanks guns'.split(' '));

/** Whether a number between two words reads as a year: "in 2014", "the 2008 promise", not "2000 tanks", "about 2000". */
function isYear(before: string, after: string): boolean {
  if (amountsFollow.has(before)) return false;
  const namesThings = counted.has(after) || (/[a-z]s$/.test(after) && !notCounted.has(after));
  return !namesThings || (datesFollow.has(before) && !counted.has(after));
}

/** A text with its dates, years included, as spaces. */
export const maskDates = (text: string): string =>
  text.replaceAll(dates, blank).replaceAll(year, (words, ...rest) => {
    const groups = rest.at(-1) as { before: string; year: string; after?: string };
    const word = groups.before.replaceAll(/[\s-]/g, '').toLowerCase();
    return isYear(word, groups.after ?? '') ? groups.before + blank(groups.year) : words;
  });
