/** Returns the width of a text on one line, in the unit of the line limit (pixels or characters). */
export type MeasureText = (text: string) => number;

/** Where a line may break: at breaking spaces, as in our drawings, or after hyphens too, as in browsers. */
const pieces = { spaces: / ?[^ ]+/g, hyphens: / ?[^ -]*-| ?[^ -]+/g } as const;

/** Breaks a text into lines no wider than `width`, each as full as possible; a wider word gets its own line. */
export function wrapText(
  text: string,
  width: number,
  widthOf: MeasureText,
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

/**
 * Breaks a text into as few lines as `width` allows, with the smallest line width for that number, so that they are
 * about equally long.
 */
export function wrapTextEvenly(text: string, width: number, widthOf: MeasureText): string[] {
  const { length } = wrapText(text, width, widthOf);
  let [low, high] = [0, width];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (wrapText(text, middle, widthOf).length > length) low = middle;
    else high = middle;
  }
  return wrapText(text, high, widthOf);
}
