import type { FigureUnit } from './figure-unit.ts';
import { findFigures, type WrittenFigure } from './figures.ts';
import type { Fact } from './fact.ts';
import { formatQuantity, shareName, unitOf, type UnitName } from './unit.ts';

/** The texts of a fact that may hold its figures: its value in words, then what is written of it. */
export const textsOfFact = ({ label, value, unit, words, counts, statement, note }: Fact): string[] =>
  [value && unit && formatQuantity(value, unit), label, words, counts, statement, note].filter(
    (text) => text !== undefined,
  );

/** The unit as which a text states a unit of facts and columns: "dollars" for "USD bn"; undefined without a unit. */
export const figureUnitOf = (name: UnitName | undefined): FigureUnit | undefined => name && unitOf(name).name;

/** How far a share may lie from the part of a whole that names it, in percentage points. */
const tolerance = 2;

/** A number that is known, with the unit in which a text states it; undefined for any. */
export type KnownNumber = Pick<WrittenFigure, 'value'> & { unit?: string | undefined };

/** Whether a figure stands in what is known; a part of a whole may name a share that is near it: "a third" for 31.8. */
export type IsKnown = (figure: WrittenFigure) => boolean;

/** A number, and what it is rounded to two decimals, to one and to none: 41.6 and 42. */
const roundings = (value: number): number[] => [
  value,
  ...[100, 10, 1].map((unit) => Math.round(value * unit) / unit),
];

/** Whether two units may be the same: one is not stated, or both are. */
export const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

const found = new Map<string, readonly WrittenFigure[]>();

/** The figures in a text, which is searched once: a fact is cited in many places. */
function figuresIn(text: string): readonly WrittenFigure[] {
  const figures = found.get(text) ?? findFigures(text);
  found.set(text, figures);
  return figures;
}

/** Whether a figure is one of the figures of some texts, or of some numbers, in the same unit where both state one. */
export function knownIn(texts: readonly string[], numbers: readonly KnownNumber[] = []): IsKnown {
  const figures = texts.flatMap(figuresIn);
  const shares = [...figures, ...numbers].filter(({ unit }) => unit === shareName);
  const units = new Map<number, Set<string | undefined>>();
  for (const { value, unit } of [...numbers, ...figures])
    for (const rounded of roundings(value)) units.set(rounded, (units.get(rounded) ?? new Set()).add(unit));
  return ({ kind, value, unit }) => {
    if (kind === 'fraction') return shares.some((known) => Math.abs(known.value - value) <= tolerance);
    if (kind === 'vague') return figures.some((other) => other.kind === 'vague' && other.value === value);
    return [...(units.get(value) ?? [])].some((known) => agree(known, unit));
  };
}
