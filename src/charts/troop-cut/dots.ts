import { range, type ScaleLinear } from 'd3';
import { formatNumber } from '../../records/unit.ts';
import type { Labels } from '../chart.ts';
import { type Bracket, bracketAcross } from '../marks/bracket.ts';
import { circle } from '../marks/circle-path.ts';
import { strike } from '../marks/strike.ts';
import { type Run, strong, textAt, words } from '../marks/text.ts';

/** The number of people that one dot stands for. */
export const peoplePerDot = 5000;

/** The grid of dots: how many stand in a column, the pixels between them, the top edge, and the lines of text above a run. */
export interface Grid {
  deep: number;
  pitch: number;
  top: number;
  lines: 1 | 2;
}

/** A run of dots under one bracket: those that stay, those that go, and those that go only on the higher counts. */
export interface DotRun {
  id: 'stay' | 'go' | 'more';
  row: string;
  dots: string;
  strikes: string;
  bracket: Bracket;
}

/** The people of a run, the row that it shows, and the number above its bracket, if it is exact. */
interface RunOfPeople {
  id: DotRun['id'];
  row: string;
  from: number;
  to: number;
}

/** Returns the dots for the people of a run, column by column, with the bracket and the text above them. */
export function dotRun(
  { id, row, from, to }: RunOfPeople,
  x: ScaleLinear<number, number>,
  grid: Grid,
  labels: Labels,
): DotRun {
  const centres = centresOf(from, to, grid);
  const radius = 0.33 * grid.pitch;
  return {
    id,
    row,
    dots: centres.map((dot) => circle(dot.x, dot.y, radius)).join(''),
    strikes: id === 'stay' ? '' : centres.map((dot) => strikeThrough(dot, radius)).join(''),
    bracket: {
      path: bracketAcross(x(from) + 2, x(to) - 2, grid.top - 7, 6),
      text:
        id === 'more'
          ? textAt([x(to) - 4, grid.top - 16], [words(labels(id), 'red')], { anchor: 'end' })
          : textAt([x(from) + 2, grid.top - 16], wordsOf(id, to - from, grid.lines, labels), { y: 'last' }),
    },
  };
}

/** Returns the number of people of a run and what would become of them, on one line or two. */
function wordsOf(id: 'stay' | 'go', people: number, lines: Grid['lines'], labels: Labels): Run[] {
  const colour = id === 'stay' ? 'blue' : 'red';
  const number = formatNumber(people);
  return lines === 1
    ? [strong(`${number} ${labels(id)}`, colour)]
    : [strong(number, colour), words(labels(id), colour)];
}

/** Returns the centres, in pixels, of the dots for the people `from` to `to`, column by column. */
const centresOf = (from: number, to: number, { deep, pitch, top }: Grid) =>
  range(from / peoplePerDot, to / peoplePerDot).map((index) => ({
    x: (Math.floor(index / deep) + 0.5) * pitch,
    y: top + ((index % deep) + 0.5) * pitch,
  }));

/** Returns a stroke through a dot at 45 degrees, 3 px past its edge at both ends. */
const strikeThrough = ({ x, y }: { x: number; y: number }, radius: number) => {
  const half = (radius + 3) * Math.SQRT1_2;
  return strike({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }, 0);
};
