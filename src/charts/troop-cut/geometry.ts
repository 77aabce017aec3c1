import { range, scaleLinear } from 'd3';
import { rowLabel, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import { type Drawing, type Size, widths } from '../chart.ts';
import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';

/** The number of people that one dot stands for. */
export const peoplePerDot = 5000;

/** The id of the row that a run of dots shows. */
const rowIds = { stay: 'cap', go: 'go-heflin', more: 'go-press' } as const;

const layouts = {
  wide: { deep: 5, top: 44, leader: 19, twoLines: false },
  narrow: { deep: 10, top: 56, leader: 19, twoLines: true },
} as const;

/** A run of dots under one bracket: those that stay, those that go, and those that go only on the higher counts. */
export interface DotRun {
  id: 'stay' | 'go' | 'more';
  row: string;
  dots: string;
  strikes: string;
  bracket: string;
  label: { x: number; anchor: 'start' | 'end'; number: string };
}

/** A leader line from the end of a count in the dots to the count's label; pixels. */
export interface Leader {
  id: string;
  path: string;
  x: number;
  y: number;
  number: string;
  label: string;
}

/** The drawing of the cut: three runs of dots, three leader lines; pixels. */
export interface TroopCut extends Drawing {
  twoLines: boolean;
  labelY: number;
  runs: DotRun[];
  leaders: Leader[];
  keyY: number;
}

/** Returns the centres, in pixels, of the dots for the people `from` to `to`, column by column. */
const centres = (from: number, to: number, deep: number, pitch: number, top: number) =>
  range(from / peoplePerDot, to / peoplePerDot).map((index) => ({
    x: (Math.floor(index / deep) + 0.5) * pitch,
    y: top + ((index % deep) + 0.5) * pitch,
  }));

/**
 * Returns the army in dots of 5,000 people, filled column by column. The rows `cap`, `heflin` and `press` end the runs;
 * `heflin`, `president` and `press` have leader lines; the highest count fills the width.
 */
export function geometry(rows: readonly Row[], size: Size): TroopCut {
  const { deep, top, leader, twoLines } = layouts[size];
  const maxPeople = quantityIn(rows, 'press', 'people').high;
  const x = scaleLinear([0, maxPeople], [0, widths[size]]);
  const pitch = x(peoplePerDot * deep);
  const bottom = top + deep * pitch;
  const [cap, base] = [quantityIn(rows, 'cap', 'people').high, quantityIn(rows, 'heflin', 'people').low];
  const run = (id: DotRun['id'], from: number, to: number, number: string): DotRun => {
    const dots = centres(from, to, deep, pitch, top);
    const radius = 0.33 * pitch;
    const edge = id === 'more' ? x(to) : x(from);
    return {
      id,
      row: rowIds[id],
      dots: dots.map(({ x, y }) => circle(x, y, radius)).join(''),
      strikes: id === 'stay' ? '' : dots.map((dot) => strikeDot(dot, radius)).join(''),
      bracket: bracket(x(from) + 2, x(to) - 2, top - 7),
      label: {
        x: id === 'more' ? edge - 1 : edge + 2,
        anchor: id === 'more' ? 'end' : 'start',
        number,
      },
    };
  };
  const leaders = ['heflin', 'president', 'press'].map((id, step): Leader => {
    const row = rows.find((candidate) => candidate.id === id);
    const quantity = quantityIn(rows, id, 'people');
    const [at, y] = [Math.min(x(quantity.high), widths[size] - 2), bottom + 18 + step * leader];
    const path = `M${r(at)} ${r(bottom + 3)}V${r(y - 4)}h-6`;
    return {
      id,
      path,
      x: r(at - 10),
      y: r(y),
      number: formatNumber(quantity.high),
      label: row ? rowLabel(row, size) : '',
    };
  });
  return {
    height: Math.ceil(bottom + 18 + 2 * leader + 8),
    core: { x: -3, y: top - 3, width: widths[size] + 6, height: deep * pitch + 6 },
    twoLines,
    labelY: twoLines ? 14 : 28,
    keyY: r(bottom + 18),
    leaders,
    runs: [
      run('stay', 0, cap, formatNumber(cap)),
      run('go', cap, base, formatNumber(base - cap)),
      run('more', base, maxPeople, ''),
    ],
  };
}

/** Returns a stroke through a dot at 45 degrees, 3 px past its edge at both ends. */
const strikeDot = ({ x, y }: { x: number; y: number }, radius: number) => {
  const half = (radius + 3) * Math.SQRT1_2;
  return strike({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }, 0);
};

const bracket = (from: number, to: number, y: number) => `M${r(from)} ${r(y + 6)}v-6H${r(to)}v6`;
