import { type ScaleLinear, scaleLinear } from 'd3';
import { labelOf, quantityIn, type Row } from '../../records/cells.ts';
import { digits } from '../../records/unit.ts';
import type { Box, Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { enlarged, type Layout } from './layout.ts';
import { type Span, spanned, spanOf, widest } from './span.ts';

/** What one side would leave: the part that every count includes, the part that some do, the range in words. */
export interface Side {
  firm: Box;
  more: Box;
  firmId: string;
  moreId: string;
  number: string;
}

/** One end of one source's count, red for what Ukraine would leave: a line from zero, its cap, its number, and where that stands. */
export interface End {
  id: string;
  of: 'red' | 'blue';
  path: string;
  cap: string;
  x: number;
  number: string;
}

/** One source's counts: a line to either side of zero; `later` where it was known after the interview. */
export interface Count {
  label: string;
  later: boolean;
  labelX: number;
  labelY: number;
  y: number;
  ends: End[];
}

/** The enlarged balance: two sides of a bar, and under it each source's own counts. */
export interface Balance {
  zero: number;
  axis: string;
  top: number;
  bar: number;
  twoLines: boolean;
  ukraine: Side;
  russia: Side;
  counts: Count[];
}

/** The scale of the balance, square kilometres to pixels: as large as both sides and the longest bar below allow. */
export function balanceScale(rows: readonly Row[], layout: Layout): ScaleLinear<number, number> {
  const most = (of: string) => spanOf(rows, of)?.high ?? 1;
  const perKm2 = Math.min(
    layout.balance.right / most('leave-ukraine'),
    layout.balance.left / most('leave-russia'),
    (enlarged * layout.regions.room) / widest(rows),
  );
  return scaleLinear([0, 1], [0, perKm2]);
}

/** The enlarged balance on its scale. */
export function balanceOf(
  rows: readonly Row[],
  size: Size,
  { balance: { zero, top, bar, rowTop, pitch, twoLines } }: Layout,
  scale: ScaleLinear<number, number>,
): Balance {
  const sources = rows.filter(({ id }) => id.startsWith('leave-ukraine-'));
  const side = (of: string, towards: 1 | -1): Side => {
    const span = spanOf(rows, of);
    if (!span) throw new Error(`the drawing needs rows whose ids begin with ${of}`);
    return sideOf(span, towards, { zero, top, bar }, scale);
  };
  const counts = sources.map((row, step): Count => {
    const y = rowTop + step * pitch;
    const source = row.id.replace('leave-ukraine-', '');
    const russia = rows.find(({ id }) => id === `leave-russia-${source}`);
    return {
      label: labelOf(row, size),
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
  span: Span,
  towards: 1 | -1,
  { zero, top, bar }: { zero: number; top: number; bar: number },
  scale: ScaleLinear<number, number>,
): Side {
  const box = (from: number, to: number): Box => {
    const [a, b] = [zero + towards * scale(from), zero + towards * scale(to)];
    return { x: r(Math.min(a, b), 2), y: top, width: r(Math.abs(b - a), 2), height: bar };
  };
  return {
    firm: box(0, span.low),
    more: box(span.low, span.high),
    firmId: span.lowId,
    moreId: span.highId,
    number: spanned(span),
  };
}

function endOf(
  { id }: Row,
  rows: readonly Row[],
  zero: number,
  y: number,
  towards: 1 | -1,
  scale: ScaleLinear<number, number>,
): End {
  const { high } = quantityIn(rows, id, 'area');
  const at = zero + towards * scale(high);
  return {
    id,
    of: towards > 0 ? 'red' : 'blue',
    path: `M${r(zero)} ${r(y)}H${r(at)}`,
    cap: `M${r(at)} ${r(y - 4)}v8`,
    x: r(at + towards * 6),
    number: digits(high, 0),
  };
}
