import { range, scaleLinear } from 'd3';
import { labelOf, quantityIn, type Row } from '../../records/cells.ts';
import { digits } from '../../records/unit.ts';
import { type Drawing, type Size, widths } from '../chart.ts';
import { circle } from '../marks/circle.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';

/** People that one dot stands for. */
export const people = 5000;

/** The row that a run draws. */
const rowOf = { stay: 'cap', go: 'go-heflin', more: 'go-press' } as const;

const layouts = {
  wide: { deep: 5, top: 44, leader: 19, twoLines: false },
  narrow: { deep: 10, top: 56, leader: 19, twoLines: true },
} as const;

/** A run of dots under one bracket: those that stay, those that go, those that go on the higher counts alone. */
export interface Run {
  id: 'stay' | 'go' | 'more';
  row: string;
  dots: string;
  strikes: string;
  bracket: string;
  label: { x: number; anchor: 'start' | 'end'; number: string; words: string };
}

/** Whose count ends where: a stepped leader from the dots to its label; the last one's is where its bracket ends. */
export interface Leader {
  id: string;
  path: string;
  x: number;
  y: number;
  number: string;
  label: string;
}

/** The drawing of the cut: three runs of dots, three leaders; pixels. */
export interface TroopCut extends Drawing {
  twoLines: boolean;
  labelY: number;
  runs: Run[];
  leaders: Leader[];
  key: { y: number; words: string[] };
}

/** The dots of a band of people, `from` to `to`, column by column, as centres in pixels. */
const centres = (from: number, to: number, deep: number, pitch: number, top: number) =>
  range(from / people, to / people).map((index) => ({
    x: (Math.floor(index / deep) + 0.5) * pitch,
    y: top + ((index % deep) + 0.5) * pitch,
  }));

/**
 * The army in dots of 5,000 people, filled column by column. The rows `cap`, `heflin`, `president` and `press` end
 * the runs and carry the leaders; the highest count fills the width.
 */
export function geometry(rows: readonly Row[], size: Size): TroopCut {
  const { deep, top, leader, twoLines } = layouts[size];
  const most = quantityIn(rows, 'press', 'people').high;
  const x = scaleLinear([0, most], [0, widths[size]]);
  const pitch = x(people * deep);
  const bottom = top + deep * pitch;
  const [cap, base] = [quantityIn(rows, 'cap', 'people').high, quantityIn(rows, 'heflin', 'people').low];
  const run = (id: Run['id'], from: number, to: number, number: string, words: string): Run => {
    const found = centres(from, to, deep, pitch, top);
    const radius = 0.33 * pitch;
    const edge = id === 'more' ? x(to) : x(from);
    return {
      id,
      row: rowOf[id],
      dots: found.map((dot) => circle(dot.x, dot.y, radius)).join(''),
      strikes: id === 'stay' ? '' : found.map((dot) => strikeDot(dot, radius)).join(''),
      bracket: bracket(x(from) + 2, x(to) - 2, top - 7),
      label: {
        x: id === 'more' ? edge - 1 : edge + 2,
        anchor: id === 'more' ? 'end' : 'start',
        number,
        words,
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
      number: digits(quantity.high),
      label: row ? labelOf(row, size) : '',
    };
  });
  return {
    height: Math.ceil(bottom + 18 + 2 * leader + 8),
    core: { x: -3, y: top - 3, width: widths[size] + 6, height: deep * pitch + 6 },
    twoLines,
    labelY: twoLines ? 14 : 28,
    key: {
      y: r(bottom + 18),
      words: twoLines ? ['One dot is', `${digits(people)} people`] : [`One dot is ${digits(people)} people`],
    },
    leaders,
    runs: [
      run('stay', 0, cap, digits(cap), 'would stay'),
      run('go', cap, base, digits(base - cap), 'would go'),
      run('more', base, most, '', 'or more'),
    ],
  };
}

/** A stroke through a dot at 45 degrees, 3 px past its edge at either end. */
const strikeDot = ({ x, y }: { x: number; y: number }, radius: number) => {
  const half = (radius + 3) * Math.SQRT1_2;
  return strike({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }, 0);
};

const bracket = (from: number, to: number, y: number) => `M${r(from)} ${r(y + 6)}v-6H${r(to)}v6`;
