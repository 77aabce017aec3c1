import { isQuantity, rowLabel, type Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import type { Quantity } from '../../records/quantity.ts';
import { formatQuantity } from '../../records/unit.ts';
import { bracketAcross } from '../marks/bracket.ts';
import type { Paint, PaintKind } from '../marks/paint.ts';
import { rectanglePath } from '../marks/rectangle-path.ts';
import { round as r } from '../marks/round.ts';
import { big, linesIn, name, note, textAt, type TextLines } from '../marks/text.ts';
import type { Size } from '../chart.ts';
import type { PanelFrame, Scales } from './layout.ts';

/** The mark of a row: its shapes, each with its paint, and its text. */
export interface ShareMark {
  id: string;
  shapes: { path: string; paint: Paint }[];
  text: TextLines;
}

/** A day on which a route was shut: a vertical line, and its text at the top of the panel. */
export interface EventMark {
  id: string;
  path: string;
  text: TextLines;
}

const kinds: Readonly<Record<string, PaintKind>> = { under: 'faint', 'year not over': 'open' };
const perCent = (quantity: Quantity) => formatQuantity({ ...quantity, about: false }, 'per cent', 'short', 1);
const linesOf = (row: Row, size: Size) => (row.written.label ? linesIn(rowLabel(row, size), note) : []);
const dayIn = ({ id, cells }: Row, column: 'from' | 'asOf'): string => {
  const day = cells[column];
  if (typeof day === 'string' && day) return day;
  throw new Error(`row ${id}: the drawing needs a date in ${column}`);
};

/**
 * Returns the mark of a row with a share: a column at its year, up to the low end and painted faint between the ends; none at
 * all is a bracket below the years. `under` is the word before a share that is an upper bound.
 */
export function shareMark(
  row: Row,
  size: Size,
  scales: Scales,
  { emphasised, under }: { emphasised: boolean; under: string },
): ShareMark {
  const { share: quantity, known } = row.cells;
  if (!isQuantity(quantity)) throw new Error(`row ${row.id}: the drawing needs a share`);
  if (quantity.high === 0) return noneMark(row, quantity, size, scales);
  const { left, width } = scales.column(dayIn(row, 'asOf').slice(0, 4));
  const [low, high, zero] = [quantity.low, quantity.high, 0].map(scales.share) as [number, number, number];
  const kind = kinds[String(known)] ?? 'solid';
  const box = (top: number, bottom: number) => rectanglePath(left, top, width, bottom - top);
  const figure = `${known === 'under' ? `${under} ` : ''}${perCent(quantity)}`;
  const lines = linesOf(row, size);
  const words = [emphasised ? big(figure, 'red') : name(figure), ...lines];
  const beside = lines.length > 2;
  return {
    id: row.id,
    shapes: [
      { path: box(low, zero), paint: { kind, colour: 'red' } },
      ...(high < low ? [{ path: box(high, low), paint: { kind: 'faint', colour: 'red' } as const }] : []),
    ],
    text: textAt(beside ? [left, high - 8] : [left + width / 2, high - 8], words, {
      anchor: beside ? 'start' : 'middle',
      y: 'last',
      halo: true,
    }),
  };
}

/** Returns the mark of a share of none: a bracket below the years over its days, and a line of text below it. */
function noneMark(row: Row, quantity: Quantity, size: Size, { day, share }: Scales): ShareMark {
  const [from, to] = [day(dayIn(row, 'from')), day(dayIn(row, 'asOf'))];
  const y = share(0) + 35;
  const words = linesOf(row, size).map(({ text, ...run }) => ({ ...run, text: ` ${text}` }));
  return {
    id: row.id,
    shapes: [{ path: bracketAcross(from, to, y, -5), paint: { kind: 'line', colour: 'mid' } }],
    text: textAt([to, y + 17], [[name(perCent(quantity)), ...words]], { anchor: 'end' }),
  };
}

/** Returns the mark of a row without a share: the day from which a route was shut, with its text at the left of the line. */
export function eventMark(row: Row, size: Size, { top, base }: PanelFrame, { day }: Scales): EventMark {
  const from = dayIn(row, 'asOf');
  const x = r(day(from));
  const lines = [note(formatDate(from, 'short')), ...linesOf(row, size)];
  return {
    id: row.id,
    path: `M${x} ${top}V${base}`,
    text: textAt([x - 7, top + 14], lines, { anchor: 'end', halo: true }),
  };
}
