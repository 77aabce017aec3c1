import type { Ink } from '../ink.ts';
import type { Fate } from './bars.ts';

/** The attributes that paint a piece of land. */
export type Paint = Record<Fate, Record<string, string>>;

/**
 * Returns the attributes for each fate; `pattern` returns the fill for the name of a pattern. Dashed: not on every
 * count, or known later.
 */
export const paintOf = (ink: Ink, pattern: (name: string) => string): Paint => ({
  held: { fill: ink.red },
  frozen: { fill: pattern('frozen'), stroke: ink.red, 'stroke-dasharray': '4 2.5' },
  ukraine: { fill: pattern('red'), stroke: ink.red },
  'ukraine-more': { fill: pattern('red-more'), stroke: ink.red, 'stroke-dasharray': '3 2.5' },
  russia: { fill: pattern('blue'), stroke: ink.blue },
  'russia-more': { fill: pattern('blue-more'), stroke: ink.blue, 'stroke-dasharray': '3 2.5' },
});
