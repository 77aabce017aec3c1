/** A figure as a tone needs it: its bounds, and whether they are open upwards or rounded. */
export interface Heard {
  low: number;
  high: number;
  atLeast: boolean;
  about: boolean;
}

/** A cell of a table as a reader sees it, with its column's title. */
export interface Said {
  title: string;
  text: string;
  numeric: boolean;
}

const range = /(about )?([$€]?)([−\d.,]+)–([−\d.,]+)/;
const units: readonly (readonly [RegExp, string])[] = [
  [/%/, ' per cent'],
  [/bn\b/, ' billion'],
  [/ trn\b/, ' trillion roubles'],
  [/ bcm\b/, ' billion cubic metres'],
  [/km²/, 'square kilometres'],
];

/** A table's figure in words: "5,000–6,600 km²" is "between 5,000 and 6,600 square kilometres". */
export const spoken = (figure: string): string =>
  units.reduce(
    (words, [short, long]) => words.replace(short, long),
    figure.replace(range, 'between $1$2$3 and $2$4'),
  );

/** A row in words: its name, then each of its other cells that says something, after its column's title. */
export const speak = ([name, ...cells]: readonly Said[]): string =>
  [
    name?.text,
    ...cells
      .filter(({ text }) => text)
      .map(({ title, text, numeric }) => `${title}: ${numeric ? spoken(text) : text}`),
  ]
    .join('. ')
    .replaceAll('\u00a0', ' ');

/** The figure of a table's cell, in the words of the table or spoken; null where it is not known or does not apply. */
export function heard(text: string): Heard | null {
  const [low, high = low] = (text.match(/−?\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) =>
    Number(digits.replace('−', '-').replaceAll(',', '')),
  );
  if (low === undefined || high === undefined) return null;
  return { low, high, atLeast: text.includes('or more'), about: text.includes('about') };
}
