/** A label: a figure, and lines of words in smaller type under it; positions in pixels, baselines. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** The figure, "24.6%"; empty where the words stand alone. */
  figure: string;
  /** Set in the size of a finding. */
  big: boolean;
  words: { text: string; y: number }[];
}

/** Pixels from one line of small words to the next. */
const line = 15;

/** A label from its figure and its words, one line each, 15 px apart. */
export function labelAt(
  [x, y]: readonly [number, number],
  figure: string,
  words: readonly string[] = [],
  { anchor = 'middle', big = false }: Partial<Pick<Label, 'anchor' | 'big'>> = {},
): Label {
  const first = figure ? y + line : y;
  return { x, y, anchor, figure, big, words: words.map((text, n) => ({ text, y: first + n * line })) };
}
