import { t } from './interface.ts';
import type { SpokenForm } from './unit-table.ts';

/** A figure to play as a tone: its bounds, whether the upper end is open, and whether it is rounded. */
export interface Tone {
  low: number;
  high: number;
  atLeast: boolean;
  about: boolean;
}

/** A table cell as a reader sees it, with its column's title. */
export interface SpokenCell {
  title: string;
  text: string;
  numeric: boolean;
}

const range = /(about )?(\p{Sc}?)([−\d.,]+)–([−\d.,]+)/u;
/** A table figure in words for speech: "5,000–6,600 km²" becomes "between 5,000 and 6,600 square kilometres". */
export const spellOut = (figure: string, forms: readonly SpokenForm[]): string =>
  forms.reduce(
    (words, [pattern, spoken]) => words.replace(new RegExp(pattern, 'u'), spoken),
    figure.replace(range, (_, about: string | undefined, sign: string, low: string, high: string) =>
      t('spoken.range', { low: (about ?? '') + sign + low, high: sign + high }),
    ),
  );

/** A row in words: its name, then its other non-empty cells, each after its column's title. */
export const describeRow = ([name, ...cells]: readonly SpokenCell[], forms: readonly SpokenForm[]): string =>
  [
    name?.text,
    ...cells
      .filter(({ text }) => text)
      .map(({ title, text, numeric }) => `${title}: ${numeric ? spellOut(text, forms) : text}`),
  ]
    .join('. ')
    .replaceAll('\u00a0', ' ');

/** The figure of a table cell, from its text or its spelled-out form; null if it is not known or not applicable. */
export function toneOf(text: string): Tone | null {
  const [low, high = low] = (text.match(/−?\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) =>
    Number(digits.replace('−', '-').replaceAll(',', '')),
  );
  if (low === undefined || high === undefined) return null;
  return { low, high, atLeast: text.includes('or more'), about: text.includes('about') };
}
