import { z } from 'astro/zod';
import type { Quantity } from './quantity.ts';

/**
 * A cell as written: the years from the day in a column of its own row until the day in a cell of another row, given as
 * `row.column`, or until the as-of day of the data set.
 */
export const lengthOfTime = z.strictObject({ years: z.string(), until: z.string().optional() });

const millisecondsInYear = 365.25 * 24 * 60 * 60 * 1000;

/** The first and the last moment of an ISO 8601 day, month or year, in milliseconds. */
function momentsOf(date: string): [first: number, last: number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
  if (day === undefined) return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)];
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day)];
}

/** Returns the years from one ISO 8601 date to another; a range if one of them is a month or a year. Throws if none passed. */
export function yearsBetween(from: string, to: string): Quantity {
  const [[earliest, latest], [first, last]] = [momentsOf(from), momentsOf(to)];
  if (first < latest) throw new Error(`${to} is not after ${from}`);
  const [low, high] = [(first - latest) / millisecondsInYear, (last - earliest) / millisecondsInYear];
  return { low, high, atLeast: false, about: false };
}
