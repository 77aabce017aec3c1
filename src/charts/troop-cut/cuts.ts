import type { ScaleLinear } from 'd3';
import { quantityIn, type Row, rowById, rowLabel } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Size } from '../chart.ts';
import { type Bracket, bracketAcross } from '../marks/bracket.ts';
import { count, note, textAt } from '../marks/text.ts';

/** The cut from one count of the army: a bracket from the limit to the count, and how much of the count would go. */
export interface Cut {
  /** The row of the count. */
  id: string;
  bracket: Bracket;
  /** Whether it goes past the lowest count. */
  uncertain: boolean;
}

/** Pixels from one cut to the next, and from the dots to the first. */
const layouts = { wide: { pitch: 20, first: 15 }, narrow: { pitch: 35, first: 16 } } as const;

/** Returns the y in pixels at which `cuts` cuts end that begin below `bottom`. */
export const cutsEnd = (size: Size, bottom: number, cuts: number): number =>
  bottom + layouts[size].first + (cuts - 1) * layouts[size].pitch + (size === 'wide' ? 4 : 19);

/** A row that says what would go from a count, and the row of the count. */
export interface CutRows {
  cut: Row;
  counted: Row;
}

/** Returns the rows that name a count in their cell `of`, in their order, each with the count. Throws if there is no such count. */
export const cutRows = (rows: readonly Row[]): CutRows[] =>
  rows
    .filter(({ cells }) => cells['of'])
    .map((cut) => ({ cut, counted: rowById(rows, String(cut.cells['of'])) }));

/** Returns the cuts below the dots, which end at `bottom`; the text ends left of the limit. */
export function cutsOf(
  named: readonly CutRows[],
  size: Size,
  x: ScaleLinear<number, number>,
  { limit, lowest, bottom }: { limit: number; lowest: number; bottom: number },
): Cut[] {
  const { pitch, first } = layouts[size];
  return named.map(({ cut, counted }, index) => {
    const people = quantityIn([counted], counted.id, 'people').high;
    const y = bottom + first + index * pitch;
    const text = textAt([x(limit) - 7, y], cutWords(cut, counted, people, size), { anchor: 'end' });
    return {
      id: counted.id,
      uncertain: people > lowest,
      bracket: { path: bracketAcross(x(limit) + 2, x(people) - 2, y - 4, -5), text },
    };
  });
}

/** Returns what would go and the count that it is a part of: on one line when wide, on two when narrow. */
function cutWords(row: Row, counted: Row, people: number, size: Size) {
  const [share, number] = [count(rowLabel(row, size), 'red'), count(formatNumber(people))];
  const whose = rowLabel(counted, size);
  return size === 'wide' ? [[number, note(` ${whose}: `), share]] : [share, [number, note(` ${whose}`)]];
}
