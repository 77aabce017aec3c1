import { z } from 'astro/zod';
import { asOf } from '../site.ts';
import { day, sayDay } from './day.ts';
import type { Fact } from './fact.ts';
import { say } from './unit.ts';

/** The groups that what came afterwards is told in, with the titles that readers see. */
export const groups = {
  draft: 'The draft',
  talks: 'The talks',
  front: 'The army, the front and the truces',
  money: 'Sanctions and money',
  politics: 'Politics, treaties and the EU',
} as const;

/**
 * Something that came after the interview: its day, or the first and last, a text in our words, and the facts that it
 * rests on. `said` is how its date is said where no day is known ("spring 2026"); `date` then gives its place.
 */
export const event = z.strictObject({
  date: day.refine(
    (value) => value >= asOf.slice(0, value.length),
    `what came afterwards is not before ${asOf}`,
  ),
  until: day.optional(),
  said: z.string().min(4).optional(),
  group: z.enum(Object.keys(groups) as [keyof typeof groups, ...(keyof typeof groups)[]]),
  text: z.string().min(20),
  facts: z.array(z.string()).min(1),
});

/** Something that came after the interview. */
export type Event = z.infer<typeof event>;

/** An event's date for readers: "23 to 24 January 2026" within one month, both days in full else. */
export function sayWhen({ date, until, said }: Pick<Event, 'date' | 'until' | 'said'>): string {
  if (said) return said;
  if (!until) return sayDay(date);
  const first = date.slice(0, 7) === until.slice(0, 7) ? String(Number(date.slice(8))) : sayDay(date);
  return `${first} to ${sayDay(until)}`;
}

const figures = /\d(?:[\d,.]*\d)?/g;
const wordsOf = ({ value, unit, statement, note, counts }: Fact) =>
  [value && unit && say(value, unit), statement, note, counts].join(' ');

/** Throws on the first figure of an event's text that none of its facts holds, dates included. */
export function checkEvent({ text, facts, date, until = '' }: Event, fact: (id: string) => Fact): void {
  const rests = facts.map(fact);
  const known = [...rests.map(wordsOf), ...rests.map(({ asOf: at }) => at), date, until].join(' ');
  const held = new Set(known.match(figures));
  const stray = text.match(figures)?.find((figure) => !held.has(figure));
  if (stray)
    throw new Error(
      `the figure ${stray} stands in none of its facts (${facts.join(', ')}); cite the fact that has it`,
    );
}

/** Events month by month, in their order; the month is an ISO month. */
export function byMonth<Dated extends Pick<Event, 'date'>>(
  events: readonly Dated[],
): { month: string; events: Dated[] }[] {
  const months = [...new Set(events.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => ({ month, events: events.filter(({ date }) => date.startsWith(month)) }));
}

/** Events in order of their days, each with its id. */
export const inTime = <Dated extends Pick<Event, 'date'>>(events: readonly Dated[]): Dated[] =>
  [...events].sort((a, b) => a.date.localeCompare(b.date));
