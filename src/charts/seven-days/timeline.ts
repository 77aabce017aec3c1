import { scaleUtc, utcDay, utcMonth } from 'd3';
import { type Row, rowLabel } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import { type Box, type Labels, type Size, widths } from '../chart.ts';
import { type Bracket, bracketAcross } from '../marks/bracket.ts';
import { elbow, type Leader } from '../marks/leader.ts';
import { round as r } from '../marks/round.ts';
import { count, note, strong, textAt, type TextLines, words } from '../marks/text.ts';

/**
 * The positions at each size in pixels: the timeline and half the height of a day on it, the lens from below the timeline to
 * above the boxes, the names of months and the bracket of the days before the handover.
 */
const layouts = {
  wide: { line: 117, tick: 7, lens: [128, 214], months: { y: 137, style: 'long' }, making: 146 },
  narrow: { line: 10, tick: 7, lens: [20, 106], months: { y: 32, style: 'short' }, making: 42 },
} as const;

/** An event from the start of its first day to the end of its last, in UTC. */
export interface TimelineEvent {
  id: string;
  first: Date;
  end: Date;
  /** The date as text: "22 Oct", "24–26 Oct" or "mid-Oct". */
  dateText: string;
  label: string;
  /** Whether only the part of the month is known. */
  approximate: boolean;
  /** Whether it became known only after the interview. */
  later: boolean;
}

const formatWithoutYear = (day: string) => formatDate(day, 'short').replace(/ \d{4}$/, '');

/**
 * Returns the event of a row with the columns `from` and `until`. A month without a day in `from` means "the middle of
 * the month", drawn as its middle ten days. Throws if `from` is empty.
 */
export function timelineEventOf(row: Row, size: Size, labels: Labels): TimelineEvent {
  const { from, until } = row.cells;
  if (typeof from !== 'string' || !from) throw new Error(`row ${row.id}: the drawing needs a day in "from"`);
  const shared = { id: row.id, label: rowLabel(row, size), later: Boolean(row.written.learned) };
  const start = new Date(from);
  if (from.length < 10) {
    const month = utcMonth.floor(start);
    const [first, end] = [utcDay.offset(month, 10), utcDay.offset(month, 20)];
    const dateText = `${labels('middleOf')}${formatWithoutYear(from)}`;
    return { ...shared, first, end, dateText, approximate: true };
  }
  const last = typeof until === 'string' && until ? until : from;
  const dateText =
    last === from ? formatWithoutYear(from) : `${String(start.getUTCDate())}–${formatWithoutYear(last)}`;
  return { ...shared, first: start, end: utcDay.offset(new Date(last), 1), dateText, approximate: false };
}

/** An event on the timeline: a tick for a day, a bar for several days, dashed if it became known later. */
export interface Tick {
  id: string;
  path: string;
  /** Whether the path is a closed bar rather than a stroke. */
  bar: boolean;
  later: boolean;
}

/** The label of an event above the timeline, and the leader line up to it from the event. */
export interface EventLeader {
  id: string;
  leader: Leader;
}

/** The timeline: months, events, the window around its end, and the lens from the window to the enlarged week. */
export interface Overview {
  line: string;
  months: TextLines[];
  ticks: Tick[];
  lens: string;
  window: Box;
}

/** Returns the scale from time to pixels: the first event at the left edge, the end of the week at the right edge. */
export const timeScale = (first: Date, end: Date, size: Size) => scaleUtc([first, end], [1, widths[size]]);
type Scale = ReturnType<typeof timeScale>;

/** Returns the x of an event on the timeline: the middle of its period. */
const middle = (x: Scale, { first, end }: TimelineEvent) => (x(first) + x(end)) / 2;

/** Returns a bar as long as the event for several days, and a tick for a single day. */
function tickOf(x: Scale, event: TimelineEvent, y: number, half: number): Tick {
  const { id, first, end, approximate, dateText, later } = event;
  const bar = approximate || dateText.includes('–');
  const [from, to] = [r(x(first) + 1), r(x(end) - 1)];
  const path = bar
    ? `M${from} ${y - half + 2}H${to}v${2 * half - 4}H${from}Z`
    : `M${r(middle(x, event))} ${y - half}v${2 * half}`;
  return { id, path, bar, later };
}

/** Returns the timeline of a size, from the first event before the week to the end of the week. */
export function overviewOf(events: readonly TimelineEvent[], week: [Date, Date], size: Size): Overview {
  const { line: y, tick, lens, months } = layouts[size];
  const x = timeScale(events[0]?.first ?? week[0], week[1], size);
  const [from = 0, to = 0] = week.map((day) => r(x(day)));
  const starts = utcMonth.range(...(x.domain() as [Date, Date]));
  const name = (day: Date) => formatDate(day.toISOString().slice(0, 7), months.style).replace(/ \d{4}$/, '');
  return {
    line: `M0 ${y}H${widths[size]}${starts.map((day) => `M${r(x(day))} ${y}v${tick - 1}`).join('')}`,
    months: starts.map((day) => textAt([x(day), months.y], [note(name(day))])),
    ticks: events.map((event) => tickOf(x, event, y, tick)),
    lens: `M${from} ${lens[0]}H${to}L${widths[size]} ${lens[1]}H0Z`,
    window: { x: from, y: y - tick + 2, width: r(to - from), height: 2 * tick - 4 },
  };
}

/** Returns the bracket below the timeline over the days before the handover, with their number. */
export function makingOf(first: Date, [handover, end]: [Date, Date], size: Size, text: Making): Bracket {
  const x = timeScale(first, end, size);
  const { making: y } = layouts[size];
  const [from, to] = [x(utcDay.offset(handover, -text.days)), x(handover)];
  return {
    path: bracketAcross(from, to, y, -5),
    text: textAt([(from + to) / 2, y + 16], [[strong(text.time), note(text.what)]], { anchor: 'middle' }),
  };
}

/** The days that a bracket holds: their number, the number in words with its unit, and what they are. */
interface Making {
  days: number;
  time: string;
  what: string;
}

/**
 * Returns the labels above the timeline of the wide drawing, each left of its leader line, later events higher, so that
 * no leader line crosses a label; the first event’s label is at the top, at the left edge.
 */
export function leadersOf(events: readonly TimelineEvent[], end: Date): EventLeader[] {
  const { line, tick } = layouts.wide;
  const x = timeScale(events[0]?.first ?? end, end, 'wide');
  return events.map((event, index) => {
    const { id, dateText, label } = event;
    const level = index === 0 ? events.length - 1 : index;
    const [at, y] = [r(middle(x, event)), line - 8 - 19 * level];
    const side = index === 0 ? 1 : -1;
    const text = textAt([at + side * 10, y], [[count(dateText), words(` ${label}`)]], {
      anchor: index === 0 ? 'start' : 'end',
    });
    return { id, leader: { ...elbow([at, line - tick - 1], [at + side * 6, y - 4]), text } };
  });
}
