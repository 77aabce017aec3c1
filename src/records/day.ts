import { z } from 'astro/zod';
import { addNoBreakSpaces } from './no-break-spaces.ts';

/** Whether a day, month or year exists in the calendar. `Date` alone would read 31 February as 3 March. */
const exists = (value: string): boolean => {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** An ISO 8601 date `YYYY-MM-DD`, or a month `YYYY-MM` or year `YYYY` if no more is known. */
export const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written YYYY-MM-DD, YYYY-MM or YYYY')
  .refine(exists, 'there is no such day');

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

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
