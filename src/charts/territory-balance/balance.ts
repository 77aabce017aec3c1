import { type ScaleLinear, scaleLinear } from 'd3';
import { rowLabel, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Box, Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { magnification, type Layout } from './layout.ts';
import { type CountRange, formatCountRange, countRangeOf, longestBar } from './count-range.ts';

/**
 * What one side would leave: the part that every count includes (`firm`), the part that only some include (`more`),
 * and the range as text.
 */
export interface Side {
  firm: Box;
  more: Box;
  firmId: string;
  moreId: string;
  number: string;
}

/**
 * One source's count for one side, red for what Ukraine would leave: a line from zero, its cap, its number and the x
 * of that number; pixels.
 */
export interface CountEnd {
  id: string;
  colour: 'red' | 'blue';
  path: string;
  cap: string;
  x: number;
  number: string;
}

/** One source's counts: a line to each side of zero; `later` if it became known after the interview. */
export interface SourceCount {
  label: string;
  later: boolean;
  labelX: number;
  labelY: number;
  y: number;
  ends: CountEnd[];
}

/** The enlarged balance: a bar with two sides, and below it the counts of each source. */
export interface Balance {
  zero: number;
  axis: string;
  top: number;
  bar: number;
  twoLines: boolean;
  ukraine: Side;
  russia: Side;
  counts: SourceCount[];
}

/**
 * Returns the scale of the balance, square kilometres to pixels: the largest that both sides and the longest region
 * bar fit in.
 */
export function balanceScale(rows: readonly Row[], layout: Layout): ScaleLinear<number, number> {
  const highest = (of: string) => countRangeOf(rows, of)?.high ?? 1;
  const perKm2 = Math.min(
    layout.balance.right / highest('leave-ukraine'),
    layout.balance.left / highest('leave-russia'),
    (magnification * layout.regions.room) / longestBar(rows),
  );
  return scaleLinear([0, 1], [0, perKm2]);
}

/** Returns the enlarged balance on its scale. Throws if one side has no rows. */
export function balanceOf(
  rows: readonly Row[],
  size: Size,
  { balance: { zero, top, bar, rowTop, pitch, twoLines } }: Layout,
  scale: ScaleLinear<number, number>,
): Balance {
  const sources = rows.filter(({ id }) => id.startsWith('leave-ukraine-'));
  const side = (of: string, direction: 1 | -1): Side => {
    const span = countRangeOf(rows, of);
    if (!span) throw new Error(`the drawing needs rows whose ids begin with ${of}`);
    return sideOf(span, direction, { zero, top, bar }, scale);
  };
  const counts = sources.map((row, step): SourceCount => {
    const y = rowTop + step * pitch;
    const source = row.id.replace('leave-ukraine-', '');
    const russia = rows.find(({ id }) => id === `leave-russia-${source}`);
    return {
      label: rowLabel(row, size),
      later: row.written.learned !== undefined,
      labelX: twoLines ? zero + 6 : 0,
      labelY: twoLines ? y - 6 : y + 4,
      y,
      ends: [
        endOf(row, rows, zero, y, 1, scale),
        ...(russia ? [endOf(russia, rows, zero, y, -1, scale)] : []),
      ],
    };
  });
  const axis = `M${r(zero)} ${r(top - 6)}V${r(rowTop + (sources.length - 1) * pitch + 9)}`;
  return {
    zero,
    axis,
    top,
    bar,
    twoLines,
    ukraine: side('leave-ukraine-', 1),
    russia: side('leave-russia-', -1),
    counts,
  };
}

function sideOf(
  span: CountRange,
  direction: 1 | -1,
  { zero, top, bar }: { zero: number; top: number; bar: number },
  scale: ScaleLinear<number, number>,
): Side {
  const box = (from: number, to: number): Box => {
    const [a, b] = [zero + direction * scale(from), zero + direction * scale(to)];
    return { x: r(Math.min(a, b), 2), y: top, width: r(Math.abs(b - a), 2), height: bar };
  };
  return {
    firm: box(0, span.low),
    more: box(span.low, span.high),
    firmId: span.lowId,
    moreId: span.highId,
    number: formatCountRange(span),
  };
}

function endOf(
  { id }: Row,
  rows: readonly Row[],
  zero: number,
  y: number,
  direction: 1 | -1,
  scale: ScaleLinear<number, number>,
): CountEnd {
  const { high } = quantityIn(rows, id, 'area');
  const at = zero + direction * scale(high);
  return {
    id,
    colour: direction > 0 ? 'red' : 'blue',
    path: `M${r(zero)} ${r(y)}H${r(at)}`,
    cap: `M${r(at)} ${r(y - 4)}v8`,
    x: r(at + direction * 6),
    number: formatNumber(high, 0),
  };
}
