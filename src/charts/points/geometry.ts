import type { Row } from '../../records/cells.ts';
import { site } from '../../records/this-site.ts';
import type { Attached, Box, Drawing, Labels, Size } from '../chart.ts';
import type { InkName } from '../ink.ts';
import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import { count, note, type Run, textAt, type TextLines, words } from '../marks/text.ts';
import { type Key, keyOf, type PartyNames, partyNamesOf } from './legend.ts';
import {
  layoutOf,
  type MatrixLayout,
  type MatrixPoint,
  matrixPointOf,
  pitch,
  pointsPerBlock,
  type Position,
  themeColour,
  themeLetter,
} from './matrix.ts';

const { parties } = site;

/**
 * The marks of a point of the plan: its number, the letter of its theme, filled dots, rings, and the box that is its
 * link.
 */
export interface PointMark {
  id: string;
  n: number;
  colour: InkName;
  title: string;
  number: TextLines;
  letter: TextLines;
  must: string;
  expected: string;
  box: Box;
}

/**
 * The drawing of the points: the marks of each, the parties’ names and sums, small dots for parties that a point does not bind,
 * the key.
 */
export interface Points extends Drawing {
  points: PointMark[];
  parties: PartyNames;
  unbound: string;
  /** The headings of the two lines above the dots; empty if there is no room. */
  headings: TextLines[];
  key: Key;
}

function markOf(point: MatrixPoint, index: number, { radius, ...at }: MatrixLayout): PointMark {
  const colour = themeColour[point.theme];
  const dots = (bound: readonly string[], size: number) =>
    bound
      .map((party) => at.dot(index, party))
      .map(({ x, y }) => circle(x, y, size))
      .join('');
  return {
    id: point.id,
    n: point.n,
    colour,
    title: point.words,
    number: centred(at.number(index), count(String(point.n), colour)),
    letter: centred(at.letter(index), words(themeLetter(point.theme), colour)),
    must: dots(point.must, radius),
    expected: dots(point.expected, radius - 1),
    box: at.box(index),
  };
}

/** Returns a text of one run centred on a position. */
const centred = ({ x, y }: Position, run: Run): TextLines => textAt([x, y], [run], { anchor: 'middle' });

/**
 * Returns small dots for parties that a point does not bind: strokes of length zero, which round line caps turn into
 * dots.
 */
const unboundOf = (points: readonly MatrixPoint[], { dot }: MatrixLayout) =>
  points
    .flatMap(({ must, expected }, index) =>
      parties
        .filter((party) => !must.includes(party) && !expected.includes(party))
        .map((party) => dot(index, party)),
    )
    .map(({ x, y }) => `M${r(x)} ${y}h0`)
    .join('');

/**
 * Returns the points in the order of the rows: in columns at the wide size, in two blocks of rows at the narrow size.
 */
export function geometry(rows: readonly Row[], size: Size, _attached: Attached, labels: Labels): Points {
  const points = rows.map(matrixPointOf);
  const layout = layoutOf(size);
  const key = keyOf(points, size, layout.bottom, labels);
  return {
    height: key.bottom,
    points: points.map((point, index) => markOf(point, index, layout)),
    parties: partyNamesOf(points, size, layout, labels),
    unbound: unboundOf(points, layout),
    headings:
      size === 'wide'
        ? ['point', 'theme'].map((id, line) => textAt([0, 13 + 18 * line], [note(labels(id))]))
        : [],
    key,
  };
}

/** Returns the thumbnail: fourteen columns of the wide drawing, points 9 to 22, which have all five themes. */
export function thumb(rows: readonly Row[], attached: Attached, labels: Labels): Points {
  const { dot, box, bottom } = layoutOf('wide');
  const [{ x }, { y }] = [box(8), dot(0, 'Ukraine')];
  const core = { x, y: y - 12, width: pointsPerBlock * pitch, height: bottom - y + 12 };
  return { ...geometry(rows, 'wide', attached, labels), core };
}
