import { findFigures, type WrittenFigure } from './figures.ts';
import type { Fact } from './fact.ts';
import { formatQuantity } from './unit.ts';

/** The texts of a fact that may hold its figures: its value in words, then what is written of it. */
export const textsOfFact = ({ label, value, unit, words, counts, statement, note }: Fact): string[] =>
  [value && unit && formatQuantity(value, unit), label, words, counts, statement, note].filter(
    (text) => text !== undefined,
  );

/** How far a share may lie from the part of a whole that names it, in percentage points. */
const tolerance = 2;

/** Whether a figure stands in what is known; a part of a whole may name a share that is near it: "a third" for 31.8. */
export type IsKnown = (figure: WrittenFigure) => boolean;

/** A number, and what it is rounded to two decimals, to one and to none: 41.6 and 42. */
const roundings = (value: number): number[] => [
  value,
  ...[100, 10, 1].map((unit) => Math.round(value * unit) / unit),
];

/** Whether a figure is one of the figures of some texts, or of some numbers. */
export function knownIn(texts: readonly string[], numbers: readonly number[] = []): IsKnown {
  const figures = texts.flatMap((text) => findFigures(text));
  const values = new Set([...numbers, ...figures.map(({ value }) => value)].flatMap(roundings));
  return ({ kind, value }) =>
    kind === 'fraction'
      ? [...values].some((known) => Math.abs(known - value) <= tolerance)
      : kind === 'vague'
        ? figures.some((other) => other.kind === 'vague' && other.value === value)
        : values.has(value);
}
