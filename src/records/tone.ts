import type { Quantity } from './quantity.ts';

/** A figure to play as a tone: its bounds, whether the upper end is open, and whether it is rounded. */
export type Tone = Quantity;

/** The decimals that a table prints where its column does not say how many. */
const defaultDecimals = 2;

/** A quantity as data in a page, rounded as the table prints it: `600000`, `5000:6600`, `800000+`, `~44000`. */
export function formatTone(
  { low, high, atLeast, about }: Quantity,
  decimals: number = defaultDecimals,
): string {
  const [from, to] = [low, high].map((value) => String(Number(value.toFixed(decimals))));
  return `${about ? '~' : ''}${from === to ? (from ?? '') : `${from ?? ''}:${to ?? ''}`}${atLeast ? '+' : ''}`;
}

/** The figure that `formatTone` wrote; null if the text is empty, which stands for a figure that is not known. */
export function parseTone(text: string): Tone | null {
  const [, about = '', low = '', high = low, plus = ''] =
    /^(~?)([-\d.]+)(?::([-\d.]+))?(\+?)$/.exec(text) ?? [];
  return low ? { low: Number(low), high: Number(high), atLeast: plus !== '', about: about !== '' } : null;
}
