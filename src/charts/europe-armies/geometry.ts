import { descending, type ScaleLinear, scaleLinear } from 'd3';
import { quantityIn, type Row, rowLabel } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import { type Attached, type Box, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { countsOf, inSeries } from '../counts.ts';
import { type Leader, leaderTo } from '../marks/leader.ts';
import { round as r } from '../marks/round.ts';
import { name, note, textAt, type TextLines, words } from '../marks/text.ts';
import { type RussiaBar, russiaBarOf } from './russia-bar.ts';
import { type UkraineBar, ukraineBarOf } from './ukraine-bar.ts';

const layouts = {
  wide: { start: 76, thick: 30, gap: 34, pitch: 27, bar: 17, top: 24 },
  narrow: { start: 64, thick: 24, gap: 30, pitch: 21, bar: 14, top: 42 },
} as const;

/** An army in NATO’s series: its bar from zero, its name and its number; pixels. */
export interface Army {
  id: string;
  bar: Box;
  name: TextLines;
  /** From the bar’s end to the number, which stands past the draft’s limit. */
  number: Leader;
}

/**
 * The drawing: Ukraine’s bar, the armies of NATO’s series below it, the draft’s limit as a line through both, and Russia’s
 * bar, which is counted otherwise; pixels.
 */
export interface EuropeArmies extends Drawing {
  ukraine: UkraineBar;
  heading: TextLines;
  armies: Army[];
  russia: RussiaBar;
  baseline: string;
  limit: string;
}

/**
 * Returns armies as bars of people on one scale from zero to Russia’s authorised strength. The rows of the series NATO
 * stand largest first.
 */
export function geometry(
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): EuropeArmies {
  const { start, thick, gap, pitch, bar, top } = layouts[size];
  const most = countsOf(inSeries(rows, 'Russia'), 'people').high;
  const x = scaleLinear([0, most], [start, widths[size] - 2]);
  const ukraine = ukraineBarOf(rows, size, x, { top, thick }, labels);
  const first = top + thick + gap;
  const armies = inSeries(rows, 'NATO')
    .sort((a, b) => descending(peopleOf(rows, a), peopleOf(rows, b)))
    .map((row, index) => army(rows, row, size, x, { y: first + index * pitch, bar, limit: ukraine.limit }));
  const bottom = first + (armies.length - 1) * pitch + bar;
  const last = { top: bottom + gap, thick: bar + 5 };
  const line = (from: number, to: number) => `M${r(start)} ${r(from - 4)}V${r(to + 4)}`;
  return {
    height: last.top + last.thick + 24,
    core: {
      x: start - 2,
      y: top - 4,
      width: widths[size] - start + 4,
      height: last.top + last.thick - top + 8,
    },
    ukraine,
    heading: textAt([0, first - 11], [note(labels('heading'))]),
    armies,
    russia: russiaBarOf(rows, x, last, labels),
    baseline: line(top, top + thick) + line(first, bottom) + line(last.top, last.top + last.thick),
    limit: `M${ukraine.limit} ${r(top - 18)}V${r(bottom + 4)}`,
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
  const middle = y + bar / 2;
  return {
    id: row.id,
    bar: { x: r(x(0)), y: r(y), width: r(x(people) - x(0)), height: bar },
    name: textAt([0, middle + 4.5], [name(rowLabel(row, size))]),
    number: {
      ...leaderTo([x(people) + 5, middle], [limit - 5, middle]),
      text: textAt([limit + 8, middle + 4.5], [words(formatNumber(people))]),
    },
  };
}
