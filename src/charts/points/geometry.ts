import type { Row } from '../../records/cells.ts';
import { site } from '../../records/this-site.ts';
import type { Attached, Box, Drawing, Labels, Size } from '../chart.ts';
import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import { type Key, keyOf } from './key.ts';
import { pointsPerBlock, pitch, type Position, type MatrixLayout, layoutOf } from './layout.ts';
import type { Theme } from '../../records/site.ts';
import { themeLetter, matrixPointOf, type MatrixPoint } from './matrix-point.ts';

const { parties } = site;

/**
 * The marks of a point of the plan: its number, the letter of its theme, filled dots, rings, and the box that is its
 * link.
 */
export interface PointMark {
  id: string;
  n: number;
  theme: Theme;
  title: string;
  number: Position;
  letter: Position & { text: string };
  must: string;
  expected: string;
  box: Box;
}

/** The name of a party beside its row, or above its column with a leader line down to it. */
export interface PartyName extends Position {
  anchor: 'start' | 'middle';
  words: string;
  leader: string;
}

/**
 * The drawing of the points: the marks of each, the parties' names, small dots for parties that a point does not bind,
 * the key.
 */
export interface Points extends Drawing {
  points: PointMark[];
  parties: PartyName[];
  unbound: string;
  /** The headings of the two lines above the dots; empty if there is no room. */
  headings: (Position & { words: string })[];
  key: Key;
}

function markOf(point: MatrixPoint, index: number, { radius, ...at }: MatrixLayout): PointMark {
  const dots = (bound: readonly string[], size: number) =>
    bound
      .map((party) => at.dot(index, party))
      .map(({ x, y }) => circle(x, y, size))
      .join('');
  return {
    id: point.id,
    n: point.n,
    theme: point.theme,
    title: point.words,
    number: at.number(index),
    letter: { ...at.letter(index), text: themeLetter(point.theme) },
    must: dots(point.must, radius),
    expected: dots(point.expected, radius - 1),
    box: at.box(index),
  };
}

/**
 * Returns the names left of the rows, or above the columns of both blocks on two levels, so that neighbours do not
 * touch.
 */
function namesOf(size: Size, { dot }: MatrixLayout): PartyName[] {
  if (size === 'wide')
    return parties.map((words) => ({ x: 0, y: dot(0, words).y + 4.5, anchor: 'start', words, leader: '' }));
  return [0, pointsPerBlock].flatMap((first) =>
    parties.map((words, index): PartyName => {
      const { x, y } = dot(first, words);
      const isLower = index % 2 === 1;
      const leader = isLower ? '' : `M${r(x)} 15V${y - 20}`;
      return { x: r(x), y: isLower ? 26 : 11, anchor: 'middle', words, leader };
    }),
  );
}

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
    parties: namesOf(size, layout),
    unbound: unboundOf(points, layout),
    headings:
      size === 'wide'
        ? ['point', 'theme'].map((id, line) => ({ x: 0, y: 13 + 18 * line, words: labels(id) }))
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
