import type { Row } from '../../records/cells.ts';
import { parties } from '../../records/point.ts';
import { type Box, type Drawing, type Size } from '../chart.ts';
import { circle } from '../marks/circle.ts';
import { round as r } from '../marks/round.ts';
import { type Key, keyOf } from './key.ts';
import { perBlock, pitch, type Place, type Places, placesOf } from './layout.ts';
import { letterOf, type Party, pointOf, type PointOf, type Theme } from './matrix.ts';

/** A point in the matrix: its number, the letter of its theme, filled dots, rings, and the box that leads to it. */
export interface PointMark {
  id: string;
  n: number;
  theme: Theme;
  title: string;
  number: Place;
  letter: Place & { text: string };
  must: string;
  expected: string;
  box: Box;
}

/** The name of a party beside its row, or over its column with a leader down to it. */
export interface PartyName extends Place {
  anchor: 'start' | 'middle';
  words: string;
  leader: string;
}

/** The drawing of the points: one mark each, the parties' names, small dots where nobody is bound, the key. */
export interface Points extends Drawing {
  points: PointMark[];
  parties: PartyName[];
  nobody: string;
  /** What the two lines over the dots are, where there is room to say. */
  heads: (Place & { words: string })[];
  key: Key;
}

function markOf(point: PointOf, index: number, { radius, ...at }: Places): PointMark {
  const dots = (bound: readonly Party[], size: number) =>
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
    letter: { ...at.letter(index), text: letterOf(point.theme) },
    must: dots(point.must, radius),
    expected: dots(point.expected, radius - 1),
    box: at.box(index),
  };
}

/** Names left of the rows; or over the columns of both blocks, in two steps so that none touches its neighbour. */
function namesOf(size: Size, { dot }: Places): PartyName[] {
  if (size === 'wide')
    return parties.map((words) => ({ x: 0, y: dot(0, words).y + 4.5, anchor: 'start', words, leader: '' }));
  return [0, perBlock].flatMap((first) =>
    parties.map((words, index): PartyName => {
      const { x, y } = dot(first, words);
      const low = index % 2 === 1;
      const leader = low ? '' : `M${r(x)} 15V${y - 20}`;
      return { x: r(x), y: low ? 26 : 11, anchor: 'middle', words, leader };
    }),
  );
}

/** Small dots where a point does not bind a party: strokes of no length, which round ends make dots. */
const nobodyOf = (points: readonly PointOf[], { dot }: Places) =>
  points
    .flatMap(({ must, expected }, index) =>
      parties
        .filter((party) => !must.includes(party) && !expected.includes(party))
        .map((party) => dot(index, party)),
    )
    .map(({ x, y }) => `M${r(x)} ${y}h0`)
    .join('');

/** The points in the order of the rows: in columns at the wide size, in rows of two blocks at the narrow one. */
export function geometry(rows: readonly Row[], size: Size): Points {
  const points = rows.map(pointOf);
  const places = placesOf(size);
  const key = keyOf(points, size, places.bottom);
  return {
    height: key.bottom,
    points: points.map((point, index) => markOf(point, index, places)),
    parties: namesOf(size, places),
    nobody: nobodyOf(points, places),
    heads:
      size === 'wide' ? ['Point', 'Theme'].map((words, line) => ({ x: 0, y: 13 + 18 * line, words })) : [],
    key,
  };
}

/** Fourteen columns of the wide drawing that have all five themes, points 9 to 22, for a thumbnail. */
export function thumb(rows: readonly Row[]): Points {
  const { dot, box, bottom } = placesOf('wide');
  const [{ x }, { y }] = [box(8), dot(0, 'Ukraine')];
  const core = { x, y: y - 12, width: perBlock * pitch, height: bottom - y + 12 };
  return { ...geometry(rows, 'wide'), core };
}
