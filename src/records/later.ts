import { asOf } from '../site.ts';
import { plainSpaces } from './bind.ts';
import { day as dayOf, sayDay } from './day.ts';
import type { Fact } from './fact.ts';

/** The day on which a fact became known, where that is after the day that the site speaks as of. */
export const knownLater = ({ asOf: at, learned = at }: Pick<Fact, 'asOf' | 'learned'>): string | undefined =>
  learned > asOf ? learned : undefined;

/** Whether a day, or any day of a month or year, is as late as another. */
const reaches = (day: string, other: string) => day >= other || other.startsWith(day);

/** A fact with its id. */
type Known = readonly [id: string, fact: Pick<Fact, 'asOf' | 'learned'>];

const afterUs = `and the site speaks as of ${sayDay(asOf, 'plain')}`;
const why = (id: string, day: string) =>
  `the fact "${id}" became known on ${sayDay(day, 'plain')}, ${afterUs}`;

/** Throws where prose prints later knowledge outside a `<Later>`, or in one with an earlier date (`within`). */
export function checkInProse(id: string, fact: Pick<Fact, 'asOf' | 'learned'>, within?: string): void {
  const day = knownLater(fact);
  if (!day) return;
  if (within === undefined)
    throw new Error(`${why(id, day)}; put the sentence in <Later date="${day}">…</Later>`);
  if (!reaches(within, day))
    throw new Error(`${why(id, day)}, which is after <Later date="${within}">; write <Later date="${day}">`);
}

/** Throws where the date of a `<Later>` is none, or not after the day that the site speaks as of. */
export function checkLater(date: string): void {
  if (!dayOf.safeParse(date).success)
    throw new Error(
      `<Later date="${date}"> has no date; write date="YYYY-MM-DD", the day on which it became known`,
    );
  if (date <= asOf)
    throw new Error(
      `<Later date="${date}"> is not after ${sayDay(asOf, 'plain')}; write what was known by then as plain prose`,
    );
}

/**
 * Throws where a row rests on later knowledge, its own facts' or that of rows under it, and does not say so in `learned`,
 * as late as the latest.
 */
export function checkRowDated(
  learned: string | undefined,
  facts: readonly Known[],
  under: readonly { id: string; learned?: string | undefined }[],
): void {
  const days = [
    ...facts.map(([id, fact]) => [`the fact "${id}"`, knownLater(fact)] as const),
    ...under.map((row) => [`the row "${row.id}"`, row.learned] as const),
  ];
  for (const [what, day] of days)
    if (day && !(learned && reaches(learned, day)))
      throw new Error(
        `${what} became known on ${sayDay(day, 'plain')}, ${afterUs}; write learned: ${day} in the row`,
      );
}

/** Throws where our words beside a claim rest on later knowledge and do not name its day ("25 November"). */
export function checkContextDated(context: string, facts: readonly Known[]): void {
  for (const [id, fact] of facts) {
    const day = knownLater(fact);
    const said = day && sayDay(day, 'plain').replace(/ 2025$/, '');
    if (said && !plainSpaces(context).includes(said))
      throw new Error(`${why(id, day)}; name that day ("${said}") in the context`);
  }
}
