import { scaleBand, utcDay } from 'd3';
import { type Box, type Size, widths } from '../chart.ts';
import { type DimensionLine, dimensionLine } from '../marks/dimension-line.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';
import { count, note, type Run, textAt, type TextLines, words, wrapped } from '../marks/text.ts';
import type { TimelineEvent } from './timeline.ts';

/** The positions of the dimension line and of the days’ boxes at each size, in pixels. */
export const layouts = {
  wide: {
    span: { y: 196, style: 'huge' },
    box: { y: 218, height: 52, gap: 8, style: 'big' },
  },
  narrow: {
    span: { y: 93, style: 'big' },
    box: { y: 110, height: 46, gap: 3, style: 'strong' },
  },
} as const;

/** The layout of the columns of the wide drawing: heights and gaps in pixels. */
const columnLayout = { lineHeight: 15, between: 7, padding: 6 } as const;

/** The same for the list of the narrow drawing; `x` is the left edge of its text. */
const listLayout = { x: 68, between: 5, cut: 12 } as const;

/**
 * A day of the week: its box, its middle, its name and number, whether it had passed by the interview, and the stroke through a
 * dropped day; pixels.
 */
export interface Day {
  /** ISO 8601. */
  date: string;
  box: Box;
  x: number;
  weekday: TextLines;
  number: TextLines;
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
  const { y, height, gap, style } = layouts[size].box;
  const days = utcDay.range(handover, utcDay.offset(deadline, 1));
  const places = scaleBand(days.map(isoDate), [1, widths[size] - 1 + gap]);
  const width = r(places.step() - gap);
  return days.map((day) => {
    const box = { x: r(places(isoDate(day)) ?? 0), y, width, height };
    const x = r(box.x + width / 2);
    const passed = day <= interview;
    const struck = isoDate(day) === isoDate(deadline);
    const centred = (baseline: number, run: Run) =>
      textAt([x, baseline], [run], { anchor: 'middle', halo: struck });
    return {
      date: isoDate(day),
      box,
      x,
      weekday: centred(y + 18, (passed ? words : note)(weekdayFormat.format(day))),
      number: centred(y + height - 9, {
        text: String(day.getUTCDate()),
        style,
        colour: passed ? 'ink' : 'soft',
      }),
      passed,
      strike: struck ? strike(box, 0) : '',
    };
  });
}

/** Returns the dimension line from the first day to the last, with their number. */
export function spanOf(days: readonly Day[], size: Size, time: string): DimensionLine {
  const { span, box } = layouts[size];
  const run = { text: time, style: span.style, colour: 'red' } as const;
  return dimensionLine(days.at(0)?.x ?? 0, days.at(-1)?.x ?? 0, box.y - 3, span.y, run);
}

/** The text of an event, its date if it is not above it, and a box if it became known later; pixels. */
export interface Entry {
  id: string;
  date: TextLines | undefined;
  text: TextLines;
  box: Box | undefined;
}

/** The entries, and the y in pixels at which they end. */
export interface Entries {
  entries: Entry[];
  bottom: number;
}

const lastBaseline = ({ lines }: TextLines): number => lines.at(-1)?.y ?? 0;

/**
 * Returns the events of each day below the day’s box; those known only later are in a dashed box that begins with the
 * date.
 */
export function columnsOf(events: readonly TimelineEvent[], days: readonly Day[]): Entries {
  const { box } = layouts.wide;
  const heads = new Map(days.map(({ date }) => [date, box.y + box.height + 8]));
  const entries = events.flatMap((event): Entry[] => {
    const day = days.find(({ date }) => date === isoDate(event.first));
    if (!day) return [];
    const top = heads.get(day.date) ?? 0;
    const { bottom, ...entry } = columnEntry(event, { ...day.box, y: top });
    heads.set(day.date, bottom + columnLayout.between);
    return [entry];
  });
  return { entries, bottom: Math.max(...heads.values()) - columnLayout.between };
}

/** Returns the entry of an event in a column that begins at `y`, and the y at which it ends. */
function columnEntry(event: TimelineEvent, { x, y: top, width }: Box): Entry & { bottom: number } {
  const inset = event.later ? columnLayout.padding : 0;
  const date = event.later ? textAt([x + inset, top + 15], [count(event.dateText)]) : undefined;
  const y = top + 12 + (date ? columnLayout.lineHeight + 3 : 0);
  const text = textAt([x + inset, y], wrapped(event.label, width + 4 - 2 * inset, words));
  const bottom = lastBaseline(text) + (date ? 9 : 3);
  return { id: event.id, date, text, box: date && { x, y: top, width, height: bottom - top }, bottom };
}

/**
 * Returns the events as a list, dates at the left and text at the right; `cut` is the y of the line after the
 * interview’s entry.
 */
export function listOf(
  events: readonly TimelineEvent[],
  interview: TimelineEvent,
  top: number,
): Entries & { cut: number } {
  let [y, cut] = [top, top];
  const entries = events.map((event, index) => {
    const previous = events[index - 1];
    const sameDate = previous?.dateText === event.dateText;
    if (!sameDate) y += listLayout.between;
    if (previous?.id === interview.id) {
      cut = y + listLayout.cut / 2;
      y = cut + listLayout.cut;
    }
    const { bottom, ...entry } = listEntry(event, sameDate, y);
    y = bottom;
    return entry;
  });
  return { entries, bottom: y, cut };
}

/** Returns the entry of an event in the list, in a dashed box if it became known later, and the y at which it ends. */
function listEntry(event: TimelineEvent, sameDate: boolean, top: number): Entry & { bottom: number } {
  const { id, dateText, label, later } = event;
  const y = top + (later ? 12 : 11);
  const text = textAt([listLayout.x, y], wrapped(label, widths.narrow + 12 - listLayout.x, words));
  const date = sameDate ? undefined : textAt([later ? columnLayout.padding : 0, y], [count(dateText)]);
  const bottom = lastBaseline(text) + 4;
  const box = { x: 1, y: top - 3, width: widths.narrow - 2, height: bottom - top + 6 };
  return { id, date, text, box: later ? box : undefined, bottom: bottom + (later ? 4 : 0) };
}
