import { area } from 'd3';
import { quantityIn, rowLabel, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { linesIn, name, note, textAt, type TextLines, widthOf } from '../marks/text.ts';
import type { Layout, Scales } from './layout.ts';

/** The counts at one date: a bar from the lowest to the highest with a cap at each end, and a text below if it has room. */
export interface CountBar {
  id: string;
  path: string;
  text: TextLines | undefined;
}

/** The place of the lowest and the highest count at one date; pixels. */
interface Span {
  x: number;
  low: number;
  high: number;
}

/** The rows that are bars, in order of time. */
export const barRows = (rows: readonly Row[]): Row[] => rows.filter(({ cells }) => cells['mark'] === 'bar');

/** Returns a row’s share as text, such as “16.6–18%”. */
export function formatShare(rows: readonly Row[], { id }: Row): string {
  const { low, high } = quantityIn(rows, id, 'share');
  return `${formatNumber(low, 1)}${low === high ? '' : `–${formatNumber(high, 1)}`}%`;
}

const spanOf = (rows: readonly Row[], row: Row, { day, share }: Scales): Span => {
  const { low, high } = quantityIn(rows, row.id, 'share');
  return { x: r(day(row)), low: r(share(low)), high: r(share(high)) };
};

const barPath = ({ x, low, high }: Span): string =>
  `M${r(x - 5)} ${high}h10M${x} ${high}V${low}M${r(x - 5)} ${low}h10`;

/**
 * Returns the bar of every row. Rows between the peak and the last have texts on one line below their bars, inside the
 * area, each if it clears the text before it.
 */
export function barsOf(rows: readonly Row[], size: Size, scales: Scales): CountBar[] {
  const bars = barRows(rows).map((row) => ({ row, span: spanOf(rows, row, scales) }));
  const middle = bars.slice(2, -1);
  const y = Math.max(...middle.map(({ span }) => span.low)) + 28;
  let edge = (bars[1]?.span.x ?? 0) - 1;
  return bars.map((bar) => {
    const { row, span } = bar;
    const lines = [name(formatShare(rows, row)), ...linesIn(rowLabel(row, size), note)];
    const half = (1.1 * widthOf({ lines: lines.map((run) => ({ y, runs: [run] })) })) / 2;
    const x = bar === middle[0] ? Math.max(span.x, edge + half) : span.x;
    const text = textAt([x, y], lines, { anchor: 'middle' });
    const fits = middle.includes(bar) && x - half >= edge;
    if (fits) edge = x + half + 2;
    return { id: row.id, path: barPath(span), text: fits ? text : undefined };
  });
}

/** Returns the areas between the bars as closed paths: what every count includes (`held`) and what only some do (`disputed`). */
export function areasOf(rows: readonly Row[], scales: Scales, { base }: Layout) {
  const spans = barRows(rows).map((row) => spanOf(rows, row, scales));
  const between = (top: 'low' | 'high', bottom: (span: Span) => number) =>
    area<Span>()
      .x(({ x }) => x)
      .y0((span) => span[top])
      .y1(bottom)
      .digits(1)(spans) ?? '';
  return { held: between('low', () => base), disputed: between('high', ({ low }) => low) };
}
