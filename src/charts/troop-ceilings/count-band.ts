import type { ScaleLinear } from 'd3';
import { rowLabel, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';

/** The band from the lowest to the highest of today's counts, with the president's figure as a line in it; pixels. */
export interface CountBand {
  x: number;
  y: number;
  width: number;
  height: number;
  edges: { low: string; high: string };
  title: { x: number; y: number };
  president: { path: string; x: number; y: number; number: string; label: string };
}

/**
 * Returns the band from the low value of the row `heflin` to the high value of the row `press`, from `top` to `bottom`;
 * the row `president` is the line. The band's title is above it, aligned with its right edge.
 */
export function countBandOf(
  rows: readonly Row[],
  size: Size,
  x: ScaleLinear<number, number>,
  { top, bottom }: { top: number; bottom: number },
): CountBand {
  const { low } = quantityIn(rows, 'heflin', 'people');
  const { high } = quantityIn(rows, 'press', 'people');
  const president = quantityIn(rows, 'president', 'people').high;
  const row = rows.find(({ id }) => id === 'president');
  const edge = (value: number) => `M${r(x(value))} ${r(top)}V${r(bottom)}`;
  return {
    x: r(x(low)),
    y: top,
    width: r(x(high) - x(low)),
    height: bottom - top,
    edges: { low: edge(low), high: edge(high) },
    title: { x: r(x(high)), y: 13 },
    president: {
      path: `M${r(x(president))} ${r(top - 17)}V${r(bottom)}`,
      x: r(x(president) - 7),
      y: top - 8,
      number: formatNumber(president),
      label: row ? rowLabel(row, size) : '',
    },
  };
}
