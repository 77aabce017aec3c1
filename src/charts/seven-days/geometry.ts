import { quantityIn, type Row, rowDrawnAs } from '../../records/cells.ts';
import { formatQuantity } from '../../records/unit.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import type { Bracket } from '../marks/bracket.ts';
import type { DimensionLine } from '../marks/dimension-line.ts';
import { note, textAt, type TextLines } from '../marks/text.ts';
import {
  type EventLeader,
  leadersOf,
  makingOf,
  type Overview,
  overviewOf,
  type TimelineEvent,
  timelineEventOf,
} from './timeline.ts';
import { columnsOf, type Day, daysOf, type Entry, layouts, listOf, spanOf } from './week.ts';

/** The drawing of the week: the timeline, the lens on its end, eight days, and the events of each; pixels. */
export interface SevenDays extends Drawing {
  overview: Overview;
  leaders: EventLeader[];
  /** The days before the handover, below the timeline. */
  making: Bracket;
  span: DimensionLine;
  days: Day[];
  entries: Entry[];
  /** The line between what was known at the interview and what came later, with labels on both sides. */
  cut: { path: string; names: TextLines[] };
}

/**
 * Returns the lower part of the wide drawing: entries in columns, and the line between the interview's day and the
 * next.
 */
function wideEntries(week: readonly TimelineEvent[], days: readonly Day[], labels: Labels) {
  const { box } = layouts.wide;
  const { entries, bottom } = columnsOf(week, days);
  const last = days.filter(({ passed }) => passed).at(-1);
  const x = (last?.box.x ?? 0) + (last?.box.width ?? 0) + box.gap / 2;
  const y = bottom + 16;
  const names = [
    textAt([x - 7, y], [note(labels('byInterview'))], { anchor: 'end' }),
    textAt([x + 7, y], [note(labels('after'))]),
  ];
  return { entries, height: bottom + 22, cut: { path: `M${x} ${box.y - 5}V${y + 4}`, names } };
}

/** Returns the lower part of the narrow drawing: the list, and the line across it. */
function narrowEntries(events: readonly TimelineEvent[], interview: TimelineEvent) {
  const { box } = layouts.narrow;
  const { entries, bottom, cut } = listOf(events, interview, box.y + box.height + 10);
  return { entries, height: bottom + 6, cut: { path: `M0 ${cut}H${widths.narrow}`, names: [] } };
}

/**
 * Returns a timeline from the first row to the one drawn as the deadline, and the days from the handover to it enlarged;
 * the days up to the interview have passed. Rows with `learned` became known later.
 */
export function geometry(rows: readonly Row[], size: Size, _attached: Attached, labels: Labels): SevenDays {
  const events = rows.map((row) => timelineEventOf(row, size, labels));
  const drawnAs = (part: string) => timelineEventOf(rowDrawnAs(rows, part), size, labels);
  const [handover, interview, deadline] = [drawnAs('handover'), drawnAs('interview'), drawnAs('deadline')];
  const before = events.filter(({ first }) => first < handover.first);
  const week = events.filter(({ first }) => first >= handover.first);
  const days = daysOf(handover.first, interview.first, deadline.first, size);
  const { box } = layouts[size];
  return {
    ...(size === 'wide' ? wideEntries(week, days, labels) : narrowEntries(events, interview)),
    core: { x: -3, y: 0, width: widths[size] + 6, height: box.y + box.height + 4 },
    overview: overviewOf(before, [handover.first, deadline.end], size),
    leaders: size === 'wide' ? leadersOf(before, deadline.end) : [],
    making: makingOf(events[0]?.first ?? handover.first, [handover.first, deadline.end], size, {
      days: quantityIn(rows, handover.id, 'days').high,
      time: daysIn(rows, handover.id),
      what: labels('making'),
    }),
    span: spanOf(days, size, daysIn(rows, deadline.id)),
    days,
  };
}

/** Returns the number of days in a row, with its unit. */
const daysIn = (rows: readonly Row[], id: string): string =>
  formatQuantity(quantityIn(rows, id, 'days'), 'days');
