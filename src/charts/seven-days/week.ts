import { scaleBand, utcDay } from 'd3';
import { type Box, type Size, widths } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';
import { layouts } from './layout.ts';

/**
 * A day of the week: its box, name and number, whether it had passed by the interview, and the stroke through a
 * dropped day; pixels.
 */
export interface Day {
  /** ISO 8601. */
  date: string;
  box: Box;
  x: number;
  weekday: { text: string; y: number; size: number };
  number: { text: string; y: number; size: number };
  passed: boolean;
  strike: string;
}

const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

/** Returns a day as an ISO 8601 date. */
export const isoDate = (day: Date): string => day.toISOString().slice(0, 10);

/**
 * Returns the days from hand-over to deadline, both included, side by side over the whole width; `interview` is the
 * last day passed.
 */
export function daysOf(handover: Date, interview: Date, deadline: Date, size: Size): Day[] {
  const { y, height, gap, number, weekday: small } = layouts[size].box;
  const days = utcDay.range(handover, utcDay.offset(deadline, 1));
  const x = scaleBand(days.map(isoDate), [0, widths[size] + gap]);
  const width = r(x.step() - gap);
  return days.map((day) => {
    const box = { x: r(x(isoDate(day)) ?? 0), y, width, height };
    return {
      date: isoDate(day),
      box,
      x: r(box.x + width / 2),
      weekday: { text: weekdayFormat.format(day), y: y + 18, size: small },
      number: { text: String(day.getUTCDate()), y: y + height - 9, size: number },
      passed: day <= interview,
      strike: isoDate(day) === isoDate(deadline) ? strike(box, 0) : '',
    };
  });
}

/** Returns the dimension line from the first day to the last, with a gap of `gap` pixels for its text in the middle. */
export function dimensionLineOf(days: readonly Day[], size: Size, gap: number) {
  const { span, box } = layouts[size];
  const [from, to] = [days.at(0)?.x ?? 0, days.at(-1)?.x ?? 0];
  const [middle, y] = [(from + to) / 2, span.y - span.size / 3];
  const path = `M${r(from)} ${box.y - 3}V${r(y)}H${r(middle - gap / 2)}M${r(to)} ${box.y - 3}V${r(y)}H${r(middle + gap / 2)}`;
  return { path, x: r(middle), y: span.y, size: span.size };
}
