import type { Row } from '../../records/cells.ts';
import { sayDay } from '../../records/day.ts';
import type { Size } from '../chart.ts';
import { dateOf } from './time.ts';
import { block, type Line, lineHeight, linesOf, type Words } from './words.ts';

/** Where a mark stands, on which side, and what the pencil remarks. */
interface Place {
  x: number;
  y: number;
  invasion: boolean;
  remark: readonly string[];
}

/** The words at a mark: its day, its name, what it says, and the remark. */
export function captionOf(row: Row, size: Size, place: Place): Words[] {
  const lines: Line[] = [['date', sayDay(dateOf(row), 'short')], ...linesOf(row, size)];
  const remark = place.remark.map((text): Line => ['remark', text]);
  if (size === 'narrow') return [beside(lines.concat(remark), row.id === 'budapest', place)];
  return place.invasion ? left(lines, place) : above(lines, remark, place);
}

/** Narrow: beside the mark, an invasion's name level with it, a promise's block a line under its middle, the first from its level. */
function beside(lines: readonly Line[], first: boolean, { x, y, invasion }: Place): Words {
  const half = (lines.length - 1) / 2;
  const lift = first ? 0.5 : invasion ? 1 : Math.max(0, half - 1.2);
  return block(invasion ? x + 16 : x - 16, y + 4 - lift * lineHeight, invasion ? 'start' : 'end', lines);
}

/** Wide, an invasion: to the left of its cross, the name over its line and the rest under it. */
function left([date, name, ...rest]: readonly Line[], { x, y }: Place): Words[] {
  const under = [date, ...rest].flatMap((line) => line?.[1] ?? []).join(', ');
  return [block(x - 16, y - 6, 'end', name ? [name] : []), block(x - 16, y + 16, 'end', [['words', under]])];
}

/** Wide, a promise: over its mark, with the remark at the mark's right. */
function above(lines: readonly Line[], remark: readonly Line[], { x, y }: Place): Words[] {
  const over = block(x - 8, y - 18 - (lines.length - 1) * lineHeight, 'start', lines);
  return remark.length > 0 ? [over, block(x + 14, y - 3, 'start', remark)] : [over];
}
