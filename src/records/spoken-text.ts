import { t } from './interface.ts';
import type { SpokenForm } from './unit-table.ts';

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

/** A text with the units after its figures in words for speech: "5,000 km²" becomes "5,000 square kilometres". */
export const spellOutUnits = (text: string, forms: readonly SpokenForm[]): string =>
  forms.reduce(
    (words, [pattern, spoken]) => words.replaceAll(new RegExp(String.raw`(?<=\d)${pattern}`, 'gu'), spoken),
    text,
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

/**
 * Returns a name for each row, in their order: its first cell, and for rows that share it also the cells that tell them apart,
 * each after its column's title. Figures come last, because the name of a row may be said before its figure.
 */
export function distinctNames(
  rows: readonly (readonly SpokenCell[])[],
  forms: readonly SpokenForm[],
): string[] {
  const named = rows.map((row) => ({ row, said: row.slice(0, 1) }));
  const split = (group: typeof named) => {
    const column = group.length > 1 ? tellingColumn(group.map(({ row }) => row)) : undefined;
    if (column === undefined) return;
    for (const { row, said } of group) said.push(...row.slice(column, column + 1));
    for (const part of Map.groupBy(group, ({ row }) => row[column]?.text).values()) split(part);
  };
  for (const group of Map.groupBy(named, ({ row }) => row[0]?.text).values()) split(group);
  return named.map(({ said }) => describeRow(said, forms));
}

/** The index of the column with the most different texts in rows, one without figures if it tells any apart; undefined if all are equal. */
function tellingColumn(rows: readonly (readonly SpokenCell[])[]): number | undefined {
  const [first = []] = rows;
  const [best] = first
    .map(({ numeric }, index) => ({
      index,
      numeric,
      texts: new Set(rows.map((row) => row[index]?.text)).size,
    }))
    .filter(({ texts }) => texts > 1)
    .sort((a, b) => Number(a.numeric) - Number(b.numeric) || b.texts - a.texts);
  return best?.index;
}
