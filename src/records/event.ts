import { z } from 'astro/zod';
import { day, formatDate } from './day.ts';
import type { Fact } from './fact.ts';
import { t } from './interface.ts';
import type { Site } from './site.ts';
import { formatQuantity } from './unit.ts';

/**
 * An event after the interview: its day, or first and last day, a text in our words, and the facts behind it. `said` is
 * the date as readers see it if no day is known ("spring 2026"); `date` then only sets the order. The groups are
 * those of the site, and no event is before its day.
 */
export const event = ({ interview: { asOf }, eventGroups }: Pick<Site, 'interview' | 'eventGroups'>) =>
  z
    .strictObject({
      date: day.refine(
        (value) => value >= asOf.slice(0, value.length),
        `what came afterwards is not before ${asOf}`,
      ),
      until: day.optional(),
      said: z.string().min(4).optional(),
      group: z.enum(Object.keys(eventGroups)),
      text: z.string().min(20),
      facts: z.array(z.string()).min(1),
    })
    .check(({ value: { date, until }, issues }) => {
      if (!until || until > date) return;
      const message = `an event cannot end before its first day, ${date}`;
      issues.push({ code: 'custom', input: until, path: ['until'], message });
    });

/** An event after the interview. */
export type Event = z.infer<ReturnType<typeof event>>;

/** The date of an event for readers: "23 to 24 January 2026" within one month, else both days in full. */
export function formatEventDate({ date, until, said }: Pick<Event, 'date' | 'until' | 'said'>): string {
  if (said) return said;
  if (!until) return formatDate(date);
  const first = date.slice(0, 7) === until.slice(0, 7) ? String(Number(date.slice(8))) : formatDate(date);
  return t('days.span', { first, last: formatDate(until) });
}

const figures = /\d(?:[\d,.]*\d)?/g;
const textOf = ({ value, unit, statement, note, counts }: Fact) =>
  [value && unit && formatQuantity(value, unit), statement, note, counts].join(' ');

/** Throws on the first figure in an event's text, dates included, that none of its facts contains. */
export function checkEvent({ text, facts, date, until = '' }: Event, fact: (id: string) => Fact): void {
  const citedFacts = facts.map(fact);
  const known = [...citedFacts.map(textOf), ...citedFacts.map(({ asOf: at }) => at), date, until].join(' ');
  const knownFigures = new Set(known.match(figures));
  const unknown = text.match(figures)?.find((figure) => !knownFigures.has(figure));
  if (unknown)
    throw new Error(
      `the figure ${unknown} is in none of its facts (${facts.join(', ')}); cite the fact that has it`,
    );
}

/** Events by month, in the given order; `month` is `YYYY-MM`. */
export function groupByMonth<Dated extends Pick<Event, 'date'>>(
  events: readonly Dated[],
): { month: string; events: Dated[] }[] {
  const months = [...new Set(events.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => ({ month, events: events.filter(({ date }) => date.startsWith(month)) }));
}

/** A copy of events sorted by date. */
export const sortByDate = <Dated extends Pick<Event, 'date'>>(events: readonly Dated[]): Dated[] =>
  [...events].sort((a, b) => a.date.localeCompare(b.date));
