import { scaleUtc, utcMonth } from 'd3';
import { formatDate } from '../../records/day.ts';
import { type Box, type Size, widths } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { layouts } from './layout.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** An event on the timeline: a tick for a day, a bar for several days, a dashed bar if the days are not known. */
export interface Tick {
  id: string;
  path: string;
  /** Whether the path is a closed bar rather than a stroke. */
  bar: boolean;
  approximate: boolean;
}

/** The label of an event above the timeline, and the leader line down to the event. */
export interface Leader {
  id: string;
  path: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  dateText: string;
  label: string;
  approximate: boolean;
}

/** The timeline: months, events, the window around its end, and the lens from the window to the enlarged week. */
export interface Overview {
  line: string;
  months: { x: number; y: number; name: string }[];
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
  const { id, first, end, approximate, dateText } = event;
  const bar = approximate || dateText.includes('–');
  const [from, to] = [r(x(first) + 1), r(x(end) - 1)];
  const path = bar
    ? `M${from} ${y - half + 2}H${to}v${2 * half - 4}H${from}Z`
    : `M${r(middle(x, event))} ${y - half}v${2 * half}`;
  return { id, path, bar, approximate };
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
    months: starts.map((day) => ({ x: r(x(day)), y: months.y, name: name(day) })),
    ticks: events.map((event) => tickOf(x, event, y, tick)),
    lens: `M${from} ${lens[0]}H${to}L${widths[size]} ${lens[1]}H0Z`,
    window: { x: from, y: y - tick + 2, width: r(to - from), height: 2 * tick - 4 },
  };
}

/**
 * Returns the labels above the timeline of the wide drawing, each left of its leader line, later events higher, so that
 * no leader line crosses a label; the first event's label is at the top, at the left edge.
 */
export function leadersOf(events: readonly TimelineEvent[], end: Date): Leader[] {
  const { line, tick } = layouts.wide;
  const x = timeScale(events[0]?.first ?? end, end, 'wide');
  return events.map((event, index) => {
    const { id, dateText, label, approximate } = event;
    const level = index === 0 ? events.length - 1 : index;
    const [at, y] = [r(middle(x, event)), line - 8 - 19 * level];
    const anchor = index === 0 ? 'start' : 'end';
    const path = `M${at} ${line - tick - 1}V${y - 4}h${index === 0 ? 6 : -6}`;
    return { id, path, x: at + (index === 0 ? 10 : -10), y, anchor, dateText, label, approximate };
  });
}
