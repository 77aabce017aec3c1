import type { Row } from '../../records/cells.ts';
import { sayDay } from '../../records/day.ts';
import { round as r } from '../marks/round.ts';
import { type Label, labelAt } from './label.ts';
import { type Frame, timeScale } from './layout.ts';
import { rowIn, timeOf } from './rows.ts';

/** A day on which a route was shut: a rule from the panel's top to its zero, and its label; pixels. */
export interface Event {
  id: string;
  rule: string;
  label: Label;
}

/** The day in a panel, with its date and two lines of words at the top of its rule, on the side of the anchor. */
export function eventAt(
  rows: readonly Row[],
  id: string,
  frame: Frame,
  words: readonly string[],
  anchor: 'start' | 'end',
): Event {
  const { from } = timeOf(rowIn(rows, id));
  const x = r(timeScale(frame)(from));
  const date = sayDay(from.toISOString().slice(0, 10), 'short');
  const aside = anchor === 'end' ? -7 : 7;
  return {
    id,
    rule: `M${String(x)} ${String(frame.top)}V${String(frame.base)}`,
    label: labelAt([r(x + aside), frame.top + 16], '', [date, ...words], { anchor }),
  };
}
