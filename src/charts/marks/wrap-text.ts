/** The width of words on one line, in pixels or in whatever unit the lines are limited in. */
export type Measure = (words: string) => number;

/** Where a line may end: at spaces that may break, as in our drawings, or after hyphens too, as in browsers. */
const pieces = { spaces: / ?[^ ]+/g, hyphens: / ?[^ -]*-| ?[^ -]+/g } as const;

/** A text in lines no wider than `width`, each filled before the next begins; a wider word stands alone. */
export function wrapText(
  text: string,
  width: number,
  widthOf: Measure,
  breaks: keyof typeof pieces = 'spaces',
): string[] {
  const lines: string[] = [];
  for (const piece of text
    .trim()
    .replaceAll(/[ \n]+/g, ' ')
    .match(pieces[breaks]) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line + piece) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines;
}

/** A text in as few lines as `width` allows, at the least width that needs no more, so that they are about equally long. */
export function balanceText(text: string, width: number, widthOf: Measure): string[] {
  const { length } = wrapText(text, width, widthOf);
  let [low, high] = [0, width];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (wrapText(text, middle, widthOf).length > length) low = middle;
    else high = middle;
  }
  return wrapText(text, high, widthOf);
}
