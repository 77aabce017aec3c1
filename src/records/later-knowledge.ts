import { withPlainSpaces } from './no-break-spaces.ts';
import { dayProblem, formatDate } from './day.ts';
import type { Fact } from './fact.ts';

/** The day on which a fact became known if it is after the site's as-of day `asOf`, else undefined. */
export const learnedAfter = (
  { asOf: at, learned = at }: Pick<Fact, 'asOf' | 'learned'>,
  asOf: string,
): string | undefined => (learned > asOf ? learned : undefined);

/** Whether a day, or any day of a month or year, is not before another. */
const isNotBefore = (day: string, other: string) => day >= other || other.startsWith(day);

/** A fact with its id. */
type FactEntry = readonly [id: string, fact: Pick<Fact, 'asOf' | 'learned'>];

const asOfReason = (asOf: string) => `and the site speaks as of ${formatDate(asOf, 'plain')}`;
const reason = (id: string, day: string, asOf: string) =>
  `the fact "${id}" became known on ${formatDate(day, 'plain')}, ${asOfReason(asOf)}`;

/** Throws if prose uses later knowledge outside a `<Later>`, or in a `<Later>` whose date (`within`) is too early. */
export function checkFactInProse(
  id: string,
  fact: Pick<Fact, 'asOf' | 'learned'>,
  asOf: string,
  within?: string,
): void {
  const day = learnedAfter(fact, asOf);
  if (!day) return;
  if (within === undefined)
    throw new Error(`${reason(id, day, asOf)}; put the sentence in <Later date="${day}">…</Later>`);
  if (!isNotBefore(within, day))
    throw new Error(
      `${reason(id, day, asOf)}, which is after <Later date="${within}">; write <Later date="${day}">`,
    );
}

/** Throws if the date of a `<Later>` is invalid or not after the site's as-of day. */
export function checkLaterDate(date: string, asOf: string): void {
  const problem = dayProblem(date);
  if (problem)
    throw new Error(
      `<Later date="${date}">: ${problem}; write date="YYYY-MM-DD", the day on which it became known`,
    );
  if (date <= asOf)
    throw new Error(
      `<Later date="${date}"> is not after ${formatDate(asOf, 'plain')}; write what was known by then as plain prose`,
    );
}

/**
 * Throws if a row uses later knowledge, of its facts or of its source rows, and `learned` is missing or earlier than that
 * knowledge.
 */
export function checkRowLearned(
  learned: string | undefined,
  facts: readonly FactEntry[],
  sourceRows: readonly { id: string; learned?: string | undefined }[],
  asOf: string,
): void {
  const days = [
    ...facts.map(([id, fact]) => [`the fact "${id}"`, learnedAfter(fact, asOf)] as const),
    ...sourceRows.map((row) => [`the row "${row.id}"`, row.learned] as const),
  ];
  for (const [what, day] of days)
    if (day && !(learned && isNotBefore(learned, day)))
      throw new Error(
        `${what} became known on ${formatDate(day, 'plain')}, ${asOfReason(asOf)}; write learned: ${day} in the row`,
      );
}

/** Throws if the context of a claim uses later knowledge and does not name its day ("25 November"). */
export function checkContextDated(context: string, facts: readonly FactEntry[], asOf: string): void {
  for (const [id, fact] of facts) {
    const day = learnedAfter(fact, asOf);
    const dayText = day && formatDate(day, 'plain').replace(` ${asOf.slice(0, 4)}`, '');
    if (dayText && !withPlainSpaces(context).includes(dayText))
      throw new Error(`${reason(id, day, asOf)}; name that day ("${dayText}") in the context`);
  }
}
