import { descending, type ScaleLinear, scaleLinear } from 'd3';
import { rowLabel, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import { type Drawing, type Size, widths } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { type UkraineBar, ukraineBarOf } from './ukraine-bar.ts';

const layouts = {
  wide: {
    start: 76,
    thick: 30,
    gap: 34,
    pitch: 27,
    bar: 17,
  },
  narrow: {
    start: 64,
    thick: 24,
    gap: 30,
    pitch: 21,
    bar: 14,
  },
} as const;

/** The top of Ukraine’s bar, below its two lines of text; pixels. */
const top = 42;

/** An army in NATO’s series: name, bar from zero, number; pixels. */
export interface Army {
  id: string;
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  textY: number;
  leader: string;
  number: { x: number; words: string };
}

/**
 * The drawing: Ukraine’s bar, the armies of NATO’s series below it, and the draft’s limit as a line through all bars;
 * pixels.
 */
export interface EuropeArmies extends Drawing {
  ukraine: UkraineBar;
  headingY: number;
  armies: Army[];
  baseline: string;
  limit: string;
  footerY: number;
}

/**
 * Returns armies as bars of people on a scale from zero to Ukraine’s highest count. The rows `limit`, `heflin` and
 * `press` make Ukraine’s bar; the rows whose ids begin with `nato-` follow it, largest first.
 */
export function geometry(rows: readonly Row[], size: Size): EuropeArmies {
  const { start, thick, gap, pitch, bar } = layouts[size];
  const x = scaleLinear([0, quantityIn(rows, 'press', 'people').high], [start, widths[size] - 2]);
  const ukraine = ukraineBarOf(rows, size, x, { top, thick });
  const first = top + thick + gap;
  const armies = rows
    .filter(({ id }) => id.startsWith('nato-'))
    .sort((a, b) => descending(peopleOf(rows, a), peopleOf(rows, b)))
    .map((row, index) => army(rows, row, size, x, { y: first + index * pitch, bar, limit: ukraine.limit.x }));
  const bottom = first + (armies.length - 1) * pitch + bar;
  return {
    height: bottom + 28,
    core: { x: start - 2, y: top - 4, width: widths[size] - start + 4, height: bottom - top + 8 },
    ukraine,
    headingY: first - 11,
    armies,
    baseline: `M${r(start)} ${r(top - 4)}V${r(top + thick + 4)}M${r(start)} ${r(first - 4)}V${r(bottom + 4)}`,
    limit: `M${r(ukraine.limit.x)} ${r(top - 18)}V${r(bottom + 4)}`,
    footerY: bottom + 24,
  };
}

const peopleOf = (rows: readonly Row[], { id }: Row) => quantityIn(rows, id, 'people').high;

function army(
  rows: readonly Row[],
  row: Row,
  size: Size,
  x: ScaleLinear<number, number>,
  { y, bar, limit }: { y: number; bar: number; limit: number },
): Army {
  const people = peopleOf(rows, row);
  const end = x(people);
  const number = size === 'wide' ? end + 8 : limit + 8;
  return {
    id: row.id,
    name: rowLabel(row, size),
    x: r(x(0)),
    y: r(y),
    width: r(end - x(0)),
    height: bar,
    textY: r(y + bar / 2 + 4.5),
    leader: size === 'wide' ? '' : `M${r(end + 5)} ${r(y + bar / 2)}H${r(limit - 4)}`,
    number: { x: r(number), words: formatNumber(people) },
  };
}
