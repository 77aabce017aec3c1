import { site } from '../../records/this-site.ts';
import { type Labels, type Size, widths } from '../chart.ts';
import { circle } from '../marks/circle-path.ts';
import { type Leader, leaderTo } from '../marks/leader.ts';
import { big, count, note, textAt, type TextLines } from '../marks/text.ts';
import {
  type MatrixLayout,
  type MatrixPoint,
  pointsPerBlock,
  themeColour,
  themeCounts,
  themeLetter,
} from './matrix.ts';

const { parties } = site;

/** The texts that name the parties: the sums, and the names above the columns of the narrow drawing. */
export interface PartyNames {
  /** Each party’s name with the number of points under which it must act or refrain. */
  sums: TextLines[];
  columns: Leader[];
}

/** Returns the names and sums of a size: left of the rows when wide, in a line above the columns when narrow. */
export function partyNamesOf(
  points: readonly MatrixPoint[],
  size: Size,
  layout: MatrixLayout,
  labels: Labels,
): PartyNames {
  const sums = parties.map((party) => ({
    party,
    sum: points.filter(({ must }) => must.includes(party)).length,
  }));
  return size === 'wide'
    ? {
        sums: sums.flatMap(({ party, sum }) => {
          const { y } = layout.dot(0, party);
          return [textAt([0, y - 6], [count(party)]), textAt([0, y + 13], [big(String(sum))])];
        }),
        columns: [],
      }
    : {
        sums: [
          textAt([0, 12], [note(labels('sums'))]),
          ...sums.map(({ party, sum }, index) =>
            textAt([(index * widths.narrow) / parties.length, 36], [big(String(sum)), count(party)]),
          ),
        ],
        columns: [0, pointsPerBlock].flatMap((first) => columnNames(first, layout)),
      };
}

/** Returns the names above the columns of a block on two levels, the upper ones with lines down, so that none touch. */
const columnNames = (first: number, { dot, top }: MatrixLayout): Leader[] =>
  parties.map((party, index) => {
    const { x } = dot(first, party);
    const isLower = index % 2 === 1;
    return {
      ...(isLower ? { path: '' } : leaderTo([x, top - 23], [x, top - 6])),
      text: textAt([x, top - (isLower ? 12 : 27)], [count(party)], { anchor: 'middle' }),
    };
  });

/** The key to the letters, dots and rings; `bottom` is the y at which it ends. */
export interface Key {
  /** The letter of each theme, its name and its number of points. */
  themes: TextLines[];
  must: { path: string; text: TextLines };
  expected: { path: string; text: TextLines };
  bottom: number;
}

type Offset = readonly [x: number, y: number];

/** The positions of the themes, in order, and of the two dots: pixels from the left edge and below the matrix. */
const layouts = {
  wide: {
    themes: [0, 168, 267, 457, 552].map((x): Offset => [x, 34]),
    must: [0, 57],
    expected: [310, 57],
    bottom: 64,
  },
  narrow: {
    themes: [0, 1, 2, 3, 4].map((n): Offset => [165 * (n % 2), 30 + 18 * Math.floor(n / 2)]),
    must: [0, 88],
    expected: [0, 106],
    bottom: 112,
  },
} as const satisfies Record<Size, { themes: Offset[]; must: Offset; expected: Offset; bottom: number }>;

/** Returns the key of a size, below the matrix, which ends at `top`. */
export function keyOf(points: readonly MatrixPoint[], size: Size, top: number, labels: Labels): Key {
  const layout = layouts[size];
  const dot = ([x, y]: Offset, radius: number, words: string) => ({
    path: circle(x + 5, top + y - 4.5, radius),
    text: textAt([x + 16, top + y], [note(words)]),
  });
  return {
    themes: themeCounts(points).map(({ theme, title, count: number }, index) => {
      const [x = 0, y = 0] = layout.themes[index] ?? [];
      const letter = count(themeLetter(theme), themeColour[theme]);
      return textAt([x, top + y], [[letter, note(` ${title}, ${String(number)}`)]]);
    }),
    must: dot(layout.must, 5, labels('must')),
    expected: dot(layout.expected, 4.25, labels('expected')),
    bottom: top + layout.bottom,
  };
}
