import { isQuantity, labelOf, type Row } from '../../records/cells.ts';
import { say } from '../../records/unit.ts';
import type { Size } from '../chart.ts';
import { round } from '../marks/round.ts';

/** How a line of words is set: the day, the name, what it says, or the pencil's remark. */
export type Style = 'date' | 'name' | 'words' | 'remark';

/** A line of words and how it is set. */
export type Line = readonly [Style, string];

/** A block of words: lines from top to bottom, baselines in pixels, on one edge. */
export interface Words {
  x: number;
  anchor: 'start' | 'middle' | 'end';
  lines: { y: number; text: string; style: Style }[];
}

/** Pixels from one line to the next. */
export const lineHeight = 15;

/** A block whose first baseline is at `y`. */
export const block = (x: number, y: number, anchor: Words['anchor'], lines: readonly Line[]): Words => ({
  x,
  anchor,
  lines: lines.map(([style, text], index) => ({ y: round(y + index * lineHeight), text, style })),
});

/** The lines of a row's label: its name, then after an empty line what it says; `{length}` is the row's. */
export function linesOf(row: Row, size: Size): Line[] {
  const { length } = row.cells;
  const years = isQuantity(length) ? say(length, 'years') : '';
  const [name = '', words = ''] = labelOf(row, size).replace('{length}', years).split('\n\n');
  const set = (style: Style, text: string): Line[] =>
    text ? text.split('\n').map((line): Line => [style, line]) : [];
  return [...set('name', name), ...set('words', words)];
}
