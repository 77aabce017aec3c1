import { type FigureUnit, unitAround } from './figure-unit.ts';
import { blank, type Mask, noMask } from './mask.ts';
import { maskDates } from './mask-dates.ts';
import { numbersOfEntries } from './entry-numbers.ts';
import { numberWords, partsInWhole, partWords, scales, valueOfNumber } from './number-words.ts';
import { shareName } from './unit.ts';

/**
 * A figure in a text: its words, the index of its first character, its value, and its unit if the text states one. A
 * `fraction` is in per cent; a number word without a scale or per cent is a `count`; `vague` is a plural such as
 * "dozens", with the value of one.
 */
export interface WrittenFigure {
  words: string;
  at: number;
  kind: 'number' | 'count' | 'fraction' | 'vague';
  value: number;
  unit?: FigureUnit | undefined;
}

const digits = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const scale = Object.keys(scales).join('|');
const before = String.raw`(?<![\p{L}\d])`;
const after = String.raw`(?![\p{L}\d])`;
const amount = `${digits}|${numberWords}`;
const thirdOfAnother = '(?! (?:party|parties|time|country|state|person|report|source|draft|round|day))';

const pattern = new RegExp(
  [
    String.raw`${before}half an? (?<halfOf>${scale})${after}`,
    String.raw`${before}(?<times>${amount}|an?|one)[- ](?<part>${partWords}|halves|(?:${partWords})s)${after}${thirdOfAnother}`,
    String.raw`${before}(?<scaled>(?:${amount}|an?|one)[\s-]?)(?<scale>${scale})${after}`,
    String.raw`${before}(?<vague>${scale})s${after}(?:(?<!\bin\s\w+)|(?=\sof\b))`,
    String.raw`${before}(?<half>half|halved)${after}`,
    String.raw`${before}(?<twice>twice|double|doubled)${after}`,
    String.raw`(?<=^|[^\p{L}\d.,]|[^\d][.,])(?<digits>${digits})(?:(?=\s?(?:to|or|–|-)\s?[$€£]?(?:${digits})\s?(?<ahead>${scale})${after})|)`,
    String.raw`${before}(?<count>${numberWords})${after}(?:(?<percent>(?=\sper\scent))|)`,
  ].join('|'),
  'giu',
);

/**
 * The figures in a text in order: digits, number words from two on, parts of a whole, and scales. Dates, and the numbers of
 * points, answers and charts, are not figures. Masks replace what else is free by spaces.
 */
export const findFigures = (text: string, mask: Mask = noMask): WrittenFigure[] =>
  [...maskPointNumbers(maskDates(mask(text))).matchAll(pattern)].map(({ index, 0: words, groups = {} }) => ({
    words: text.slice(index, index + words.length).trim(),
    at: index,
    unit: unitAround(text, index, index + words.trimEnd().length),
    ...valueOf(groups),
  }));

function valueOf(found: Partial<Record<string, string>>): Pick<WrittenFigure, 'kind' | 'value' | 'unit'> {
  const scaleOf = (word: string | undefined) => scales[word?.toLowerCase() ?? ''] ?? 1;
  const { halfOf, times, part, scaled, vague, half, twice, digits: number, ahead, count } = found;
  if (halfOf) return { kind: 'number', value: scaleOf(halfOf) / 2 };
  if (times && part)
    return {
      kind: 'fraction',
      unit: shareName,
      value: (100 * valueOfNumber(times.replace(/^an$/i, 'a'))) / partsInWhole(part),
    };
  if (scaled)
    return { kind: 'number', value: valueOfNumber(scaled.replace(/[\s-]$/, '')) * scaleOf(found['scale']) };
  if (vague) return { kind: 'vague', value: scaleOf(vague) };
  if (half) return { kind: 'fraction', value: 50, unit: shareName };
  if (twice) return { kind: 'count', value: 2 };
  if (number) return { kind: 'number', value: valueOfNumber(number) * scaleOf(ahead) };
  return { kind: found['percent'] === undefined ? 'count' : 'number', value: valueOfNumber(count ?? '') };
}

/** A text with the numbers of points, answers and charts as spaces. */
const maskPointNumbers = (text: string): string => text.replaceAll(numbersOfEntries, blank);
