import { utcDay, utcMonth } from 'd3';
import { rowLabel, type Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import type { Labels, Size } from '../chart.ts';

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

/** Returns the event with an id. Throws if there is none. */
export function eventById(events: readonly TimelineEvent[], id: string): TimelineEvent {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`the drawing needs a row ${id}`);
  return found;
}
