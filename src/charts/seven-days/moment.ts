import { utcDay, utcMonth } from 'd3';
import { labelOf, type Row } from '../../records/cells.ts';
import { sayDay } from '../../records/day.ts';
import type { Size } from '../chart.ts';

/** Something that happened: from the start of its first day to the end of its last, in UTC. */
export interface Moment {
  id: string;
  first: Date;
  end: Date;
  /** The day as a reader sees it: "22 Oct", "24–26 Oct", "mid-Oct". */
  said: string;
  label: string;
  /** Only a part of a month is known. */
  rough: boolean;
  /** Known only after the interview. */
  later: boolean;
}

const short = (day: string) => sayDay(day, 'short').replace(/ \d{4}$/, '');

/**
 * The moment of a row with the columns `from` and `until`. A month alone in `from` stands for "the middle of the
 * month", drawn as its middle ten days. Throws where there is no day.
 */
export function momentOf(row: Row, size: Size): Moment {
  const { from, until } = row.cells;
  if (typeof from !== 'string' || !from) throw new Error(`row ${row.id}: the drawing needs a day in "from"`);
  const rest = { id: row.id, label: labelOf(row, size), later: Boolean(row.written.learned) };
  const start = new Date(from);
  if (from.length < 10) {
    const month = utcMonth.floor(start);
    const [first, end] = [utcDay.offset(month, 10), utcDay.offset(month, 20)];
    return { ...rest, first, end, said: `mid-${short(from)}`, rough: true };
  }
  const last = typeof until === 'string' && until ? until : from;
  const said = last === from ? short(from) : `${String(start.getUTCDate())}–${short(last)}`;
  return { ...rest, first: start, end: utcDay.offset(new Date(last), 1), said, rough: false };
}

/** The moment of a row's id. Throws where there is none. */
export function momentIn(moments: readonly Moment[], id: string): Moment {
  const found = moments.find((moment) => moment.id === id);
  if (!found) throw new Error(`the drawing needs a row ${id}`);
  return found;
}
