import { isQuantity, rowLabel, type Row } from '../../records/cells.ts';
import { formatQuantity } from '../../records/unit.ts';
import type { Size } from '../chart.ts';
import { round } from '../marks/round.ts';

/** The style of a line of text: the date, the name, the content, or the pencil's remark. */
export type TextStyle = 'date' | 'name' | 'words' | 'remark';

/** The style and the text of a line. */
export type StyledLine = readonly [TextStyle, string];

/** A block of text: lines from top to bottom with the same anchor, baselines in pixels. */
export interface TextBlock {
  x: number;
  anchor: 'start' | 'middle' | 'end';
  lines: { y: number; text: string; style: TextStyle }[];
}

/** Pixels from one line to the next. */
export const lineHeight = 15;

/** Returns a block of text whose first baseline is at `y`. */
export const textBlock = (
  x: number,
  y: number,
  anchor: TextBlock['anchor'],
  lines: readonly StyledLine[],
): TextBlock => ({
  x,
  anchor,
  lines: lines.map(([style, text], index) => ({ y: round(y + index * lineHeight), text, style })),
});

/**
 * Returns the lines of a row's label: its name, and the content after the empty line; `{length}` is replaced by the
 * row's length in years.
 */
export function labelLines(row: Row, size: Size): StyledLine[] {
  const { length } = row.cells;
  const years = isQuantity(length) ? formatQuantity(length, 'years') : '';
  const [name = '', words = ''] = rowLabel(row, size).replace('{length}', years).split('\n\n');
  const styled = (style: TextStyle, text: string): StyledLine[] =>
    text ? text.split('\n').map((line): StyledLine => [style, line]) : [];
  return [...styled('name', name), ...styled('words', words)];
}
