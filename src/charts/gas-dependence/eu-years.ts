import { area, line } from 'd3';
import { rowById, rowLabel, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Labels } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { type Label, labelAt } from './label.ts';
import { type PanelFrame, shareScale, timeScale } from './layout.ts';
import { periodOf } from './rows.ts';

/** A year's share: its point, the period counted as a bar (`span`, a path), and its label; pixels. */
export interface Year {
  id: string;
  x: number;
  y: number;
  span: string;
  /** Whether the figure was published before the end of the year; drawn as a ring. */
  open: boolean;
  /** The path of an arrow down for "under"; empty for the other years. */
  arrow: string;
  label: Label;
  tick: string;
}

/** The offset of each label from its point in pixels, and the id of the text below its figure. */
const places = {
  'eu-2021': { dx: 0, dy: -13, months: '', anchor: 'middle', big: true },
  'eu-2022': { dx: -10, dy: 16, months: 'months2022', anchor: 'end', big: false },
  'eu-2023': { dx: 0, dy: 33, months: '', anchor: 'middle', big: false },
  'eu-2024': { dx: 0, dy: -13, months: '', anchor: 'middle', big: false },
  'eu-2025': { dx: 10, dy: -14, months: '', anchor: 'end', big: true },
} as const;

type YearId = keyof typeof places;
const years = Object.keys(places) as YearId[];
const n = (value: number) => String(r(value));

/** Returns the years of the EU in order; each point is in the middle of the period counted. */
export const yearsOf = (rows: readonly Row[], frame: PanelFrame, labels: Labels): Year[] =>
  years.map((id) => yearOf(rows, id, frame, labels));

function yearOf(rows: readonly Row[], id: YearId, frame: PanelFrame, labels: Labels): Year {
  const row = rowById(rows, id);
  const period = periodOf(row);
  const share = quantityIn(rows, id, 'share').high;
  const [from, to] = [period.from, period.to].map(timeScale(frame)) as [number, number];
  const [x, y] = [r((from + to) / 2), r(shareScale(frame)(share))];
  const isUpperBound = row.cells.known === 'under';
  const { dx, dy, months, anchor, big } = places[id];
  const perCent = `${formatNumber(share, 1)}%`;
  const figure = isUpperBound ? `${labels('under')} ${perCent}` : perCent;
  return {
    id,
    x,
    y,
    span: period.single ? '' : `M${n(from + 1)} ${n(y)}H${n(to - 1)}`,
    open: period.single,
    arrow: isUpperBound ? `M${n(x)} ${n(y)}v16m-4 -4.5l4 4.5l4 -4.5` : '',
    label: labelAt([r(x + dx), r(Math.min(y + dy, frame.base - 8))], figure, months ? [labels(months)] : [], {
      anchor,
      big,
    }),
    tick: rowLabel(row, 'wide'),
  };
}

/** Returns the paths of the line through the years and of the area between it and zero. */
export function linePathsOf(shares: readonly Year[], { base }: PanelFrame): { line: string; area: string } {
  const points = shares.map(({ x, y }): [number, number] => [x, y]);
  return { line: line()(points) ?? '', area: area().y0(base)(points) ?? '' };
}
