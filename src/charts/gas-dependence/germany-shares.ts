import { rowById, quantityIn, type Row } from '../../records/cells.ts';
import { formatQuantity } from '../../records/unit.ts';
import type { Labels } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { type Label, labelAt } from './label.ts';
import { type PanelFrame, shareScale, timeScale } from './layout.ts';
import { periodOf } from './rows.ts';

/** A share of Germany's gas: a line or an area over the period counted, and for some a diamond; pixels. */
export interface Share {
  id: string;
  /** A thick line at the share over the period counted; empty if the share is a range. */
  span: string;
  /** The area of the range over the period counted; empty if the share is not a range. */
  range: string;
  /** Lines along the low and the high end of the range. */
  edges: string;
  diamond: string;
  label: Label;
}

const size = 6;
const n = (value: number) => String(r(value));
const diamond = (x: number, y: number) =>
  `M${n(x)} ${n(y - size)}l${n(size)} ${n(size)}l${n(-size)} ${n(size)}l${n(-size)} ${n(-size)}z`;

/** Returns Germany's three shares: all Russian gas in 2021, then direct deliveries, then indirect ones. */
export const germanSharesOf = (rows: readonly Row[], frame: PanelFrame, labels: Labels): Share[] => [
  shareOf(rows, 'germany-2021', frame, ({ x, top }) =>
    labelAt([x, r(top + 29)], figureOf(rows, 'germany-2021'), [], { big: true }),
  ),
  shareOf(rows, 'germany-direct', frame, ({ to, top }) =>
    labelAt([r(to - 1), r(top - 10)], figureOf(rows, 'germany-direct'), [], { anchor: 'end' }),
  ),
  shareOf(rows, 'germany-indirect', frame, ({ from, top }) =>
    labelAt([r(from + 1), r(top - 54)], figureOf(rows, 'germany-indirect'), labels('indirect').split('\n'), {
      anchor: 'start',
    }),
  ),
];

const figureOf = (rows: readonly Row[], id: string) =>
  formatQuantity({ ...quantityIn(rows, id, 'share'), about: false }, 'per cent', 'short', 1);

function shareOf(
  rows: readonly Row[],
  id: string,
  frame: PanelFrame,
  label: (at: { from: number; to: number; x: number; top: number }) => Label,
): Share {
  const { low, high } = quantityIn(rows, id, 'share');
  const period = periodOf(rowById(rows, id));
  const [from, to] = [period.from, period.to].map(timeScale(frame)) as [number, number];
  const [bottom, top] = [low, high].map(shareScale(frame)) as [number, number];
  const x = r((from + to) / 2);
  const toEnd = `H${n(to - 1)}`;
  const isRange = low !== high;
  return {
    id,
    span: isRange ? '' : `M${n(from + 1)} ${n(top)}${toEnd}`,
    range: isRange ? `M${n(from + 1)} ${n(top)}${toEnd}V${n(bottom)}H${n(from + 1)}z` : '',
    edges: isRange ? `M${n(from + 1)} ${n(top)}${toEnd}M${n(from + 1)} ${n(bottom)}${toEnd}` : '',
    diamond: high > 0 && !isRange ? diamond(x, top) : '',
    label: label({ from, to, x, top }),
  };
}
