import type { ScaleLinear } from 'd3';
import { labelOf, quantityIn, type Row } from '../../records/cells.ts';
import { digits } from '../../records/unit.ts';
import type { Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';

/** The band of today's counts, lowest to highest, with the president's figure as a line in it; pixels. */
export interface Strength {
  x: number;
  y: number;
  width: number;
  height: number;
  edges: { low: string; high: string };
  title: { x: number; y: number; words: string };
  president: { path: string; x: number; y: number; number: string; label: string };
}

const words = { wide: 'Ukraine’s forces as counted in', narrow: 'Counted in' };

/**
 * The band from the least of the row `heflin` to the most of the row `press`, from `top` to `bottom`; the row `president`
 * is the line. Its words stand above it and end at its right edge.
 */
export function strengthOf(
  rows: readonly Row[],
  size: Size,
  x: ScaleLinear<number, number>,
  { top, bottom }: { top: number; bottom: number },
): Strength {
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
    title: {
      x: r(x(high)),
      y: 13,
      words: `${words[size]} ${yearOf(row)}: ${digits(low)} to ${digits(high)}`,
    },
    president: {
      path: `M${r(x(president))} ${r(top - 17)}V${r(bottom)}`,
      x: r(x(president) - 7),
      y: top - 8,
      number: digits(president),
      label: row ? labelOf(row, size) : '',
    },
  };
}

const yearOf = (row: Row | undefined) => String(row?.cells['asOf']).slice(0, 4);
