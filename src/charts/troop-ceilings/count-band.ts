import type { ScaleLinear } from 'd3';
import { quantityIn, type Row, rowLabel } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Box, Labels, Size } from '../chart.ts';
import type { Counts } from '../counts.ts';
import { round as r } from '../marks/round.ts';
import { count, name, note, textAt, type TextLines } from '../marks/text.ts';

/** The band from the lowest to the highest count of 2025, with the counts between as lines in it; pixels. */
export interface CountBand {
  box: Box;
  /** The edges, each with the row of its count. */
  low: { id: string; path: string };
  high: { id: string; path: string; title: TextLines };
  between: { id: string; path: string; text: TextLines }[];
}

/**
 * Returns the band from the lowest to the highest count, from `top` to `bottom`. Its title is above it, aligned with its
 * right edge.
 */
export function countBandOf(
  { lowest, between, highest, low, high }: Counts,
  size: Size,
  x: ScaleLinear<number, number>,
  { top, bottom }: { top: number; bottom: number },
  labels: Labels,
): CountBand {
  const edge = (value: number) => `M${r(x(value))} ${r(top)}V${r(bottom)}`;
  const line = (row: Row) => {
    const people = quantityIn([row], row.id, 'people').high;
    const words = [count(formatNumber(people)), note(` ${rowLabel(row, size)}`)];
    return {
      id: row.id,
      path: `M${r(x(people))} ${r(top - 17)}V${r(bottom)}`,
      text: textAt([x(people) - 7, top - 8], [words], { anchor: 'end' }),
    };
  };
  const title = textAt([x(high), 13], [name(labels('counted'), 'blue')], { anchor: 'end' });
  return {
    box: { x: r(x(low)), y: top, width: r(x(high) - x(low)), height: bottom - top },
    low: { id: lowest.id, path: edge(low) },
    high: { id: highest.id, path: edge(high), title },
    between: between.map(line),
  };
}
