/** A label: a figure, and lines of smaller text below it; baselines in pixels. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** The figure, such as "24.6%"; empty if the label has only text. */
  figure: string;
  /** Whether the figure is set in the large size. */
  big: boolean;
  words: { text: string; y: number }[];
}

/** Pixels from one line of small text to the next. */
const line = 15;

/** Returns a label from its figure and its lines of text, 15 px apart. */
export function labelAt(
  [x, y]: readonly [number, number],
  figure: string,
  words: readonly string[] = [],
  { anchor = 'middle', big = false }: Partial<Pick<Label, 'anchor' | 'big'>> = {},
): Label {
  const first = figure ? y + line : y;
  return { x, y, anchor, figure, big, words: words.map((text, n) => ({ text, y: first + n * line })) };
}
