import { scaleLinear } from 'd3';
import { quantityIn, type Row } from '../../records/cells.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { countsOf, planRow } from '../counts.ts';
import { type OpenBar, openBarAt } from '../marks/open-bar.ts';
import { linesIn, note, textAt, type TextLines } from '../marks/text.ts';
import { type Cut, cutRows, cutsEnd, cutsOf } from './cuts.ts';
import { type DotRun, dotRun, peoplePerDot } from './dots.ts';

const layouts = {
  wide: { deep: 5, top: 44, lines: 1, russia: 22 },
  narrow: { deep: 10, top: 58, lines: 2, russia: 38 },
} as const;

/** The drawing of the cut: three runs of dots, the cut from each count, and Russia’s force, of which no end is drawn. */
export interface TroopCut extends Drawing {
  runs: DotRun[];
  cuts: Cut[];
  russia: { id: string; bar: OpenBar };
  /** What a dot stands for. */
  dot: TextLines;
}

/**
 * Returns the army in dots of 5,000 people, filled column by column. The draft’s limit, the lowest and the highest count end
 * the runs; the highest fills the width. The row that is none of these, nor a cut from a count, is Russia’s force.
 */
export function geometry(rows: readonly Row[], size: Size, _attached: Attached, labels: Labels): TroopCut {
  const { deep, top, lines, russia: high } = layouts[size];
  const [plan, named] = [planRow(rows), cutRows(rows)];
  const counts = countsOf(
    named.map(({ counted }) => counted),
    'people',
  );
  const cutFrom = (row: Row) => named.find(({ counted }) => counted === row)?.cut.id ?? '';
  const limit = quantityIn(rows, plan.id, 'people').high;
  const x = scaleLinear([0, counts.high], [0, widths[size]]);
  const grid = { deep, pitch: x(peoplePerDot * deep), top, lines };
  const bottom = top + deep * grid.pitch;
  const cuts = cutsOf(named, size, x, { limit, lowest: counts.low, bottom });
  const end = cutsEnd(size, bottom, cuts.length) + 12;
  return {
    height: Math.ceil(end + high + 2),
    core: { x: -3, y: top - 3, width: widths[size] + 6, height: bottom - top + 6 },
    runs: [
      dotRun({ id: 'stay', row: plan.id, from: 0, to: limit }, x, grid, labels),
      dotRun({ id: 'go', row: cutFrom(counts.lowest), from: limit, to: counts.low }, x, grid, labels),
      dotRun(
        { id: 'more', row: cutFrom(counts.highest), from: counts.low, to: counts.high },
        x,
        grid,
        labels,
      ),
    ],
    cuts,
    russia: {
      id:
        rows.find((row) => row !== plan && !named.some(({ cut, counted }) => row === cut || row === counted))
          ?.id ?? '',
      bar: openBarAt({ x: 1, y: end, width: widths[size] - 2, height: high }, labels('russia')),
    },
    dot: textAt([x(limit) - 7, top - 16], linesIn(labels('dot'), note), { anchor: 'end', y: 'last' }),
  };
}
