import type { Fact } from './fact.ts';
import type { FigureUnit } from './figure-unit.ts';
import { findFigures } from './figures.ts';
import { withPlainSpaces } from './no-break-spaces.ts';
import { formatQuantity, unitNamed, unitOf } from './unit.ts';
import type { Unit } from './unit-table.ts';

const hedge = /\b(?:about|almost|nearly|under|over|just|more than|less than|at least)\b/i;

/** How far words may be from a value, as a part of it: with "about" and the like, and without. */
const nearness = { hedged: 0.1, plain: 0.05 };

/** What a number in words must be multiplied by to be in the unit of the value: 12 for years when the unit is months. */
function toUnit(stated: FigureUnit | undefined, { days }: Unit): number {
  const other = stated === undefined ? undefined : unitNamed(stated)?.days;
  return days && other ? other / days : 1;
}

/** Throws if the words of a fact name a figure that its value is not near to, and that what is counted does not hold. */
export function checkFactWords({ value, unit, words = '', counts = '' }: Fact): void {
  if (!value || !unit) return;
  const of = unitOf(unit);
  const [factor, part] = [of.factor, hedge.test(words) ? nearness.hedged : nearness.plain];
  const counted = new Set(findFigures(counts).map((figure) => figure.value));
  for (const figure of findFigures(words)) {
    const number = (figure.value * toUnit(figure.unit, of)) / factor;
    const from = value.low * (1 - part);
    const to = value.atLeast ? Infinity : value.high * (1 + part);
    const isOfUnit = figure.kind !== 'fraction' || of.measure === 'share';
    if ((isOfUnit && number >= from && number <= to) || counted.has(figure.value)) continue;
    throw new Error(
      `words: "${figure.words}" is not ${withPlainSpaces(formatQuantity(value, unit))}, the value of the fact; write words that say that, or leave them out`,
    );
  }
}
