/** A normalized text; `offsets[i]` is the offset in the original of the normalized unit `i` (UTF-16 code units). */
export interface NormalizedText {
  text: string;
  offsets: readonly number[];
}

const typography: readonly [plain: string, typographic: string][] = [
  ["'", '‘’‚‛‹›ʼ'],
  ['"', '“”„‟«»'],
  ['-', '‐‑‒–—―−'],
];
const plainOf = new Map(typography.flatMap(([plain, all]) => [...all].map((one) => [one, plain] as const)));

/**
 * The text with each run of white space as one space, and typographic quotation marks, apostrophes, dashes and hyphens
 * replaced by their ASCII forms; nothing else changes. Only runs of white space change in length.
 */
export function normalizeTypography(text: string): NormalizedText {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const space = /\s/.test(unit);
    if (space && units.at(-1) === ' ') continue;
    units.push(space ? ' ' : (plainOf.get(unit) ?? unit));
    offsets.push(at);
  }
  return { text: units.join(''), offsets };
}
