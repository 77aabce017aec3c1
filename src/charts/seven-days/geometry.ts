import { quantityIn, type Row } from '../../records/cells.ts';
import { formatQuantity } from '../../records/unit.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { columnsOf, type Entry, listOf } from './entries.ts';
import { layouts } from './layout.ts';
import { type TimelineEvent, eventById, timelineEventOf } from './timeline-event.ts';
import { type Leader, leadersOf, overviewOf, type Overview } from './overview.ts';
import { type Day, daysOf, dimensionLineOf } from './week.ts';

/** The drawing of the week: the timeline, the lens on its end, eight days, and the events of each; pixels. */
export interface SevenDays extends Drawing {
  overview: Overview;
  leaders: Leader[];
  span: { path: string; x: number; y: number; size: number; words: string };
  days: Day[];
  entries: Entry[];
  /** The line between what was known at the interview and what came later, with labels on both sides. */
  cut: { path: string; names: { x: number; y: number; anchor: 'start' | 'end'; words: string }[] };
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
    { x: x - 7, y, anchor: 'end' as const, words: labels('byInterview') },
    { x: x + 7, y, anchor: 'start' as const, words: labels('after') },
  ];
  return { entries, height: bottom + 22, cut: { path: `M${x} ${box.y - 5}V${y + 4}`, names } };
}

/** Returns the lower part of the narrow drawing: the list, and the line across it. */
function narrowEntries(events: readonly TimelineEvent[]) {
  const { box } = layouts.narrow;
  const { entries, bottom, cut } = listOf(events, box.y + box.height + 10);
  return { entries, height: bottom + 6, cut: { path: `M0 ${cut}H${widths.narrow}`, names: [] } };
}

/**
 * Returns a timeline from the first row to the row `deadline`, and the days from `handover` to `deadline` enlarged; the
 * days up to `interview` have passed. Rows with `learned` became known later.
 */
export function geometry(rows: readonly Row[], size: Size, _attached: Attached, labels: Labels): SevenDays {
  const events = rows.map((row) => timelineEventOf(row, size, labels));
  const [handover, interview, deadline] = ['handover', 'interview', 'deadline'].map((id) =>
    eventById(events, id),
  );
  if (!handover || !interview || !deadline) throw new Error('the drawing needs its three days');
  const before = events.filter(({ first }) => first < handover.first);
  const week = events.filter(({ first }) => first >= handover.first);
  const days = daysOf(handover.first, interview.first, deadline.first, size);
  const { box, span } = layouts[size];
  const words = formatQuantity(quantityIn(rows, 'deadline', 'days'), 'days');
  return {
    ...(size === 'wide' ? wideEntries(week, days, labels) : narrowEntries(events)),
    core: { x: -3, y: 0, width: widths[size] + 6, height: box.y + box.height + 4 },
    overview: overviewOf(before, [handover.first, deadline.end], size),
    leaders: size === 'wide' ? leadersOf(before, deadline.end) : [],
    span: { ...dimensionLineOf(days, size, span.size * 0.62 * words.length), words },
    days,
  };
}
