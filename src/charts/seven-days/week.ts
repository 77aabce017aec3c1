import { scaleBand, utcDay } from 'd3';
import { type Box, type Size, widths } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';
import { layouts } from './layout.ts';

/** A day of the week: its box, its name and number, whether it had come by the interview, the stroke if dropped. */
export interface Day {
  at: string;
  box: Box;
  x: number;
  weekday: { text: string; y: number; size: number };
  number: { text: string; y: number; size: number };
  passed: boolean;
  strike: string;
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

/** An ISO day, to name it by. */
export const iso = (day: Date): string => day.toISOString().slice(0, 10);

/** The days from hand-over to deadline, both in, side by side over the whole width; `interview` is the last passed. */
export function daysOf(handover: Date, interview: Date, deadline: Date, size: Size): Day[] {
  const { y, height, gap, number, weekday: small } = layouts[size].box;
  const days = utcDay.range(handover, utcDay.offset(deadline, 1));
  const x = scaleBand(days.map(iso), [0, widths[size] + gap]);
  const width = r(x.step() - gap);
  return days.map((day) => {
    const box = { x: r(x(iso(day)) ?? 0), y, width, height };
    return {
      at: iso(day),
      box,
      x: r(box.x + width / 2),
      weekday: { text: weekday.format(day), y: y + 18, size: small },
      number: { text: String(day.getUTCDate()), y: y + height - 9, size: number },
      passed: day <= interview,
      strike: iso(day) === iso(deadline) ? strike(box, 0) : '',
    };
  });
}

/** The measure from the first day to the last: a line broken in the middle by its words, with an end at each. */
export function spanOf(days: readonly Day[], size: Size, room: number) {
  const { span, box } = layouts[size];
  const [from, to] = [days.at(0)?.x ?? 0, days.at(-1)?.x ?? 0];
  const [middle, y] = [(from + to) / 2, span.y - span.size / 3];
  const path = `M${r(from)} ${box.y - 3}V${r(y)}H${r(middle - room / 2)}M${r(to)} ${box.y - 3}V${r(y)}H${r(middle + room / 2)}`;
  return { path, x: r(middle), y: span.y, size: span.size };
}
