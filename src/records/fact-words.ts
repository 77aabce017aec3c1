import type { Fact } from './fact.ts';
import { findFigures } from './figures.ts';
import { withPlainSpaces } from './no-break-spaces.ts';
import { factorOf } from './row-values.ts';
import { formatQuantity, type UnitName } from './unit.ts';

const hedge = /\b(?:about|almost|nearly|under|over|just|more than|less than|at least)\b/i;

/** How far words may be from a value, as a part of it: with "about" and the like, and without. */
const nearness = { hedged: 0.1, plain: 0.05 };

/** What a number in words must be multiplied by to be in the unit of the value: 12 for years when the unit is months. */
const toUnit = (words: string, unit: UnitName): number =>
  unit === 'months' && /\byears?\b/.test(words) ? 12 : 1;

/** Throws if the words of a fact name a figure that its value is not near to, and that what is counted does not hold. */
export function checkFactWords({ value, unit, words = '', counts = '' }: Fact): void {
  if (!value || !unit) return;
  const [factor, part] = [factorOf(unit), hedge.test(words) ? nearness.hedged : nearness.plain];
  const counted = new Set(findFigures(counts).map((figure) => figure.value));
  for (const figure of findFigures(words)) {
    const number = (figure.value * toUnit(words, unit)) / factor;
    const from = value.low * (1 - part);
    const to = value.atLeast ? Infinity : value.high * (1 + part);
    const isOfUnit = figure.kind !== 'fraction' || unit.startsWith('per cent');
    if ((isOfUnit && number >= from && number <= to) || counted.has(figure.value)) continue;
    throw new Error(
      `words: "${figure.words}" is not ${withPlainSpaces(formatQuantity(value, unit))}, the value of the fact; write words that say that, or leave them out`,
    );
  }
}
