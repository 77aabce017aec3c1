import { rowById, type Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import { round as r } from '../marks/round.ts';
import { type Label, labelAt } from './label.ts';
import { type PanelFrame, timeScale } from './layout.ts';
import { periodOf } from './rows.ts';

/** The day on which a route was shut: a vertical line from the panel's top to its zero line, and its label; pixels. */
export interface ShutdownEvent {
  id: string;
  rule: string;
  label: Label;
}

/**
 * Returns the event in a panel: its line, and at the top of it the date and the text in lines, on the side of the
 * anchor.
 */
export function eventAt(
  rows: readonly Row[],
  id: string,
  frame: PanelFrame,
  text: string,
  anchor: 'start' | 'end',
): ShutdownEvent {
  const { from } = periodOf(rowById(rows, id));
  const x = r(timeScale(frame)(from));
  const date = formatDate(from.toISOString().slice(0, 10), 'short');
  const aside = anchor === 'end' ? -7 : 7;
  return {
    id,
    rule: `M${String(x)} ${String(frame.top)}V${String(frame.base)}`,
    label: labelAt([r(x + aside), frame.top + 16], '', [date, ...text.split('\n')], { anchor }),
  };
}
