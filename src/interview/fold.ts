/** A text as comparisons see it; `offsets[i]` is where the folded unit `i` begins in the original (UTF-16 code units). */
export interface Folded {
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
 * as the plain ones; nothing else is changed. All but a run of white space stays as long as it was.
 */
export function fold(text: string): Folded {
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
