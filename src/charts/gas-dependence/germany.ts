import { quantityIn, type Row } from '../../records/cells.ts';
import { say } from '../../records/unit.ts';
import { round as r } from '../marks/round.ts';
import { type Label, labelAt } from './label.ts';
import { type Frame, shareScale, timeScale } from './layout.ts';
import { rowIn, timeOf } from './rows.ts';

/** A share of Germany's gas: a box over the time counted and the range, its edges, and perhaps a diamond; pixels. */
export interface Share {
  id: string;
  /** The time counted at the share, a thick line; empty where there is a range. */
  span: string;
  /** The range over the time counted, an area. */
  range: string;
  /** The lowest and the highest end of the range, as lines. */
  edges: string;
  diamond: string;
  label: Label;
}

const size = 6;
const n = (value: number) => String(r(value));
const diamond = (x: number, y: number) =>
  `M${n(x)} ${n(y - size)}l${n(size)} ${n(size)}l${n(-size)} ${n(size)}l${n(-size)} ${n(-size)}z`;

/** Germany's three shares, none joined to another: all Russian gas in 2021, then direct, then indirect. */
export const germanyOf = (rows: readonly Row[], frame: Frame): Share[] => [
  shareOf(rows, 'germany-2021', frame, ({ x, top }) =>
    labelAt([x, r(top + 29)], figureOf(rows, 'germany-2021'), [], { big: true }),
  ),
  shareOf(rows, 'germany-direct', frame, ({ to, top }) =>
    labelAt([r(to - 1), r(top - 10)], figureOf(rows, 'germany-direct'), [], { anchor: 'end' }),
  ),
  shareOf(rows, 'germany-indirect', frame, ({ from, top }) =>
    labelAt(
      [r(from + 1), r(top - 54)],
      figureOf(rows, 'germany-indirect'),
      ['by way of France', 'and Belgium,', 'NGO estimates'],
      { anchor: 'start' },
    ),
  ),
];

const figureOf = (rows: readonly Row[], id: string) =>
  say({ ...quantityIn(rows, id, 'share'), about: false }, 'per cent', 'short', 1);

function shareOf(
  rows: readonly Row[],
  id: string,
  frame: Frame,
  label: (at: { from: number; to: number; x: number; top: number }) => Label,
): Share {
  const { low, high } = quantityIn(rows, id, 'share');
  const time = timeOf(rowIn(rows, id));
  const [from, to] = [time.from, time.to].map(timeScale(frame)) as [number, number];
  const [bottom, top] = [low, high].map(shareScale(frame)) as [number, number];
  const x = r((from + to) / 2);
  const along = `H${n(to - 1)}`;
  const ranged = low !== high;
  return {
    id,
    span: ranged ? '' : `M${n(from + 1)} ${n(top)}${along}`,
    range: ranged ? `M${n(from + 1)} ${n(top)}${along}V${n(bottom)}H${n(from + 1)}z` : '',
    edges: ranged ? `M${n(from + 1)} ${n(top)}${along}M${n(from + 1)} ${n(bottom)}${along}` : '',
    diamond: high > 0 && !ranged ? diamond(x, top) : '',
    label: label({ from, to, x, top }),
  };
}
