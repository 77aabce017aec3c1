import { area, line } from 'd3';
import { labelOf, quantityIn, type Row } from '../../records/cells.ts';
import { digits } from '../../records/unit.ts';
import { round as r } from '../marks/round.ts';
import { type Label, labelAt } from './label.ts';
import { type Frame, shareScale, timeScale } from './layout.ts';
import { rowIn, timeOf } from './rows.ts';

/** A year's share: its point, the time that was counted (a bar, as a path), and how it is marked; pixels. */
export interface Year {
  id: string;
  x: number;
  y: number;
  span: string;
  /** A figure given before the year was over: a ring. */
  open: boolean;
  /** An arrow down for "under", as a path, or nothing. */
  arrow: string;
  label: Label;
  tick: string;
}

/** Where each label stands from its point in pixels, and its words. */
const labels = {
  'eu-2021': { dx: 0, dy: -13, words: [], anchor: 'middle', big: true },
  'eu-2022': { dx: -10, dy: 16, words: ['Jan–Nov'], anchor: 'end', big: false },
  'eu-2023': { dx: 0, dy: 33, words: [], anchor: 'middle', big: false },
  'eu-2024': { dx: 0, dy: -13, words: [], anchor: 'middle', big: false },
  'eu-2025': { dx: 10, dy: -14, words: [], anchor: 'end', big: true },
} as const;

type YearId = keyof typeof labels;
const years = Object.keys(labels) as YearId[];
const n = (value: number) => String(r(value));

/** The years of the EU in order; each point stands in the middle of the time that was counted. */
export const yearsOf = (rows: readonly Row[], frame: Frame): Year[] =>
  years.map((id) => yearOf(rows, id, frame));

function yearOf(rows: readonly Row[], id: YearId, frame: Frame): Year {
  const row = rowIn(rows, id);
  const time = timeOf(row);
  const share = quantityIn(rows, id, 'share').high;
  const [from, to] = [time.from, time.to].map(timeScale(frame)) as [number, number];
  const [x, y] = [r((from + to) / 2), r(shareScale(frame)(share))];
  const under = row.cells.known === 'under';
  const { dx, dy, words, anchor, big } = labels[id];
  const figure = `${under ? 'under ' : ''}${digits(share, 1)}%`;
  return {
    id,
    x,
    y,
    span: time.single ? '' : `M${n(from + 1)} ${n(y)}H${n(to - 1)}`,
    open: time.single,
    arrow: under ? `M${n(x)} ${n(y)}v16m-4 -4.5l4 4.5l4 -4.5` : '',
    label: labelAt([r(x + dx), r(Math.min(y + dy, frame.base - 8))], figure, words, { anchor, big }),
    tick: labelOf(row, 'wide'),
  };
}

/** The line through the years, and the area under it down to zero, as paths. */
export function lineOf(found: readonly Year[], { base }: Frame): { line: string; area: string } {
  const points = found.map(({ x, y }): [number, number] => [x, y]);
  return { line: line()(points) ?? '', area: area().y0(base)(points) ?? '' };
}
