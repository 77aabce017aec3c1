import { type Box, widths } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { wrapTextEvenly } from '../marks/wrap-text.ts';
import { columnLayout, layouts, listLayout } from './layout.ts';
import { isoDate, type Day } from './week.ts';
import type { TimelineEvent } from './timeline-event.ts';

/**
 * The text of an event: lines from `y` down, its date before them if any, and a box if it became known later; pixels.
 */
export interface Entry {
  id: string;
  date: { text: string; x: number; y: number } | undefined;
  x: number;
  y: number;
  lines: string[];
  step: number;
  box: Box | undefined;
}

/** The entries, and the y in pixels at which they end. */
export interface Entries {
  entries: Entry[];
  bottom: number;
}

/** The length of a text in characters, the unit of the line limits: drawings do not measure fonts. */
const characterCount = (text: string): number => text.length;

/**
 * Returns the events of each day below the day's box; those known only later are in a dashed box that begins with the
 * date.
 */
export function columnsOf(events: readonly TimelineEvent[], days: readonly Day[]): Entries {
  const { box } = layouts.wide;
  const heads = new Map(days.map(({ date }) => [date, box.y + box.height + 8]));
  const entries = events.map((event): Entry => {
    const day = days.find(({ date }) => date === isoDate(event.first)) ?? days[0];
    const [x, top] = [day?.box.x ?? 0, heads.get(isoDate(event.first)) ?? 0];
    const inset = event.later ? columnLayout.padding : 0;
    const lines = wrapTextEvenly(
      event.label,
      columnLayout.maxCharacters - (event.later ? 2 : 0),
      characterCount,
    );
    const date = event.later ? { text: event.dateText, x: x + inset, y: top + 15 } : undefined;
    const y = top + 12 + (date ? columnLayout.lineHeight + 3 : 0);
    const height = y - top + (lines.length - 1) * columnLayout.lineHeight + (date ? 9 : 3);
    heads.set(isoDate(event.first), top + height + columnLayout.between);
    const frame = date && { x, y: top, width: day?.box.width ?? 0, height };
    return { id: event.id, date, x: x + inset, y, lines, step: columnLayout.lineHeight, box: frame };
  });
  return { entries, bottom: Math.max(...heads.values()) - columnLayout.between };
}

/**
 * Returns the events as a list, dates at the left and text at the right; `cut` is the y of the line after the
 * interview's entry.
 */
export function listOf(events: readonly TimelineEvent[], top: number): Entries & { cut: number } {
  let [y, cut] = [top, top];
  const entries = events.map((event, index): Entry => {
    const { id, dateText, label, later } = event;
    const sameDate = events[index - 1]?.dateText === dateText;
    if (!sameDate) y += listLayout.between;
    if (events[index - 1]?.id === 'interview') cut = y += listLayout.cut / 2;
    if (cut === y) y += listLayout.cut;
    const box = { x: 0, y: y - 3, width: widths.narrow, height: listLayout.lineHeight + 6 };
    if (later) y += 1;
    const date = sameDate ? undefined : { text: dateText, x: later ? columnLayout.padding : 0, y: y + 11 };
    const lines = wrapTextEvenly(label, listLayout.maxCharacters, characterCount);
    const entry = {
      id,
      date,
      x: listLayout.x,
      y: r(y + 11),
      lines,
      step: listLayout.lineHeight,
      box: later ? box : undefined,
    };
    y += lines.length * listLayout.lineHeight + (later ? 4 : 0);
    return entry;
  });
  return { entries, bottom: y, cut };
}
