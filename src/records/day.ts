import { z } from 'astro/zod';
import { addNoBreakSpaces } from './no-break-spaces.ts';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
/** The names of the months in order. */
export const monthNames: readonly string[] = Array.from({ length: 12 }, (_, index) =>
  month.format(Date.UTC(2025, index)),
);

const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** Why a month, or a day if one is given, is not in the calendar; undefined if it is. */
export function calendarProblem(year: number, inYear: number, inMonth?: number): string | undefined {
  if (inYear < 1 || inYear > 12) return `there is no month ${String(inYear)}; months are 01 to 12`;
  const last = new Date(Date.UTC(year, inYear, 0));
  if (inMonth === undefined || (inMonth >= 1 && inMonth <= last.getUTCDate())) return undefined;
  return `there is no such day; ${month.format(last)} ${String(year)} has ${String(last.getUTCDate())} days`;
}

/** An ISO 8601 date `YYYY-MM-DD`, or a month `YYYY-MM` or year `YYYY` if no more is known. */
export const day = z
  .string()
  .regex(pattern, 'a date is written YYYY-MM-DD, YYYY-MM or YYYY')
  .superRefine((value, context) => {
    const [, year = '', inYear, inMonth] = pattern.exec(value) ?? [];
    const problem =
      inYear && calendarProblem(Number(year), Number(inYear), inMonth ? Number(inMonth) : undefined);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });

/** A time of day in UTC, `HH:MM`. */
export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time is written HH:MM, in UTC');

/** Why a text is not a date as `day` has it; undefined if it is one. */
export const dayProblem = (value: unknown): string | undefined =>
  day.safeParse(value).error?.issues[0]?.message;

/**
 * "24 November 2025", "November 2025" or "2025" for an ISO day, month or year, with a no-break space after the day; `plain`
 * returns the same with plain spaces, `short` "24 Nov 2025".
 */
export function formatDate(value: string, style: 'long' | 'plain' | 'short' = 'long'): string {
  const [year = '', inYear, inMonth] = value.split('-');
  if (inYear === undefined) return year;
  const isShort = style === 'short';
  const name = (isShort ? shortMonth : month)
    .format(new Date(`${year}-${inYear}-01`))
    .slice(0, isShort ? 3 : 9);
  const words = [inMonth && String(Number(inMonth)), name, year].filter(Boolean).join(' ');
  return style === 'long' ? addNoBreakSpaces(words) : words;
}
