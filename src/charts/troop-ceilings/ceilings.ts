import type { ScaleLinear } from 'd3';
import { quantityIn, type Row, rowLabel } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Size } from '../chart.ts';
import type { InkName } from '../ink.ts';
import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import { name, note, textAt, type TextLines, widthOf } from '../marks/text.ts';

/** One ceiling: its stem from zero, its dot at the number, and who proposed it; pixels. */
export interface Ceiling {
  id: string;
  colour: InkName;
  /** Whether it is the draft’s, and whether it became known after the interview. */
  plan: boolean;
  later: boolean;
  stem: string;
  dot: string;
  /** A line from the number to the band of counts; empty if there is no room. */
  track: string;
  label: TextLines;
  number: TextLines;
  /** What the drawing says below the line, if anything. */
  remark: TextLines | undefined;
  /** The end of a number that one report calls a floor. */
  open: OpenEnd | undefined;
}

/** A line past the dot, and the arrow at its end; pixels. */
interface OpenEnd {
  line: string;
  head: string;
}

/** The scale of people, the lowest count, the one to which an open end reaches, and the radius of dots; pixels. */
export interface CeilingFrame {
  x: ScaleLinear<number, number>;
  band: number;
  openTo: number;
  radius: number;
}

const colours: Readonly<Record<string, InkName>> = { Russia: 'red', Ukraine: 'blue' };

/** Returns the ceiling of a row on the line `y`; a row whose `role` is “floor” has an open end. */
export function ceilingOf(
  rows: readonly Row[],
  row: Row,
  size: Size,
  y: number,
  frame: CeilingFrame,
): Ceiling {
  const people = quantityIn(rows, row.id, 'people').high;
  const plan = row.written.plan ?? false;
  const radius = plan ? frame.radius + 1.5 : frame.radius;
  const x = frame.x(people);
  return {
    id: row.id,
    colour: colours[String(row.cells['party'])] ?? (plan ? 'ink' : 'soft'),
    plan,
    later: row.written.learned !== undefined,
    stem: `M0 ${r(y)}H${r(x)}`,
    dot: circle(x, y, radius),
    label: labelOf(row, size, y),
    ...numberOf(people, x, y, frame),
    remark: remarkOf(row, x - radius - 4, y),
    open: row.cells['role'] === 'floor' ? openEnd(x, y, frame) : undefined,
  };
}

/** Returns the first part of a row’s label in bold and the rest after it. */
function labelOf(row: Row, size: Size, y: number): TextLines {
  const [first = '', ...details] = rowLabel(row, size).split(/(?=,)/);
  return textAt([0, y - 12], [[name(first), note(details.join(''))]]);
}

/** Returns the number beside its dot with a line on to the band, or above the dot if the band is too near. */
function numberOf(people: number, x: number, y: number, { band, radius }: CeilingFrame) {
  const words = [name(formatNumber(people))];
  const end = x + radius + 7 + 8 * formatNumber(people).length;
  return end < band
    ? {
        number: textAt([x + radius + 7, y + 4.5], words),
        track: end + 16 < band ? `M${r(end + 3)} ${r(y)}H${r(band)}` : '',
      }
    : { number: textAt([x - radius - 4, y - 12], words, { anchor: 'end' }), track: '' };
}

/** Returns the remark of a row below its line, which ends at `right` if it is long enough. */
function remarkOf({ cells: { remark } }: Row, right: number, y: number): TextLines | undefined {
  if (typeof remark !== 'string' || !remark) return undefined;
  const text = textAt([right, y + 18], [note(remark)], { anchor: 'end' });
  return { ...text, x: Math.max(right, Math.ceil(1.1 * widthOf(text))) };
}

function openEnd(x: number, y: number, { openTo, radius }: CeilingFrame): OpenEnd {
  const end = Math.max(openTo, x + 3 * radius) - 5;
  return {
    line: `M${r(x)} ${r(y)}H${r(end)}`,
    head: `M${r(end - 5)} ${r(y - 4.5)}l5 4.5-5 4.5`,
  };
}
