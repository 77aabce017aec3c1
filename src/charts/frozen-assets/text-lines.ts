import type { Labels, Size } from '../chart.ts';
import type { Interval } from './flow.ts';
import type { FlowSpans } from './layout.ts';

/** The style of a line of text: a big number, a name, plain words or a soft note. */
export type TextStyle = 'big' | 'name' | 'words' | 'note';

/** A line of text at its baseline in pixels; `red` for Russia’s money, `end` if `x` is its right edge. */
export interface TextLine {
  x: number;
  y: number;
  text: string;
  style: TextStyle;
  red?: boolean;
  end?: boolean;
}

/** The lines of text of a drawing by row id. */
export type TextLines = Record<string, TextLine[]>;

/** A line’s step down in pixels, its style, and whether it is red. */
type LineFormat = readonly [step: number, style: TextStyle, red?: boolean];

/** Returns the lines of a text below one another, each in its format; further lines are notes. */
function block(x: number, top: number, text: string, formats: readonly LineFormat[]): TextLine[] {
  let y = top;
  return text.split('\n').map((line, index) => {
    const [step, style, red = false] = formats[index] ?? [15, 'note'];
    y += step;
    return { x, y, text: line, style, ...(red && { red }) };
  });
}

/** Returns the baseline of a note beside the middle of an interval. */
const middle = ([from, to]: Interval) => (from + to) / 2 + 4;

const wide = (labels: Labels, at: FlowSpans): TextLines => ({
  europe: block(0, at.europe[0], labels('europe'), [
    [25, 'big'],
    [20, 'words'],
    [15, 'words'],
  ]),
  frozen: [
    ...block(0, at.frozen[0], labels('frozen'), [
      [25, 'big', true],
      [20, 'words'],
      [15, 'words'],
    ]),
    { x: 0, y: middle(at.frozenMore), text: labels('frozenMost'), style: 'note' },
  ],
  eu: block(0, at.frozen[0], labels('eu'), [
    [86, 'note'],
    [16, 'note'],
  ]),
  euroclear: block(0, at.frozen[0], labels('euroclear'), [[117, 'note']]),
  rebuild: [{ x: 482, y: at.both[1] + 17, text: labels('rebuild'), style: 'name', red: true, end: true }],
  both: block(513, at.both[0], labels('both'), [
    [25, 'big'],
    [22, 'name'],
    [17, 'name'],
  ]),
  profit: block(541, at.both[0], labels('profit'), [
    [96, 'words'],
    [15, 'note'],
  ]),
  rest: [
    ...block(513, at.rest[0], labels('rest'), [
      [25, 'big', true],
      [22, 'name'],
      [17, 'name'],
      [19, 'note'],
      [15, 'note'],
    ]),
    { x: 513, y: middle(at.restMore), text: labels('restMost'), style: 'note' },
  ],
});

const narrow = (labels: Labels, at: FlowSpans, foot: number): TextLines => ({
  europe: block(0, 12, labels('europe'), [
    [0, 'words'],
    [25, 'big'],
  ]),
  frozen: block(at.frozen[0], 12, labels('frozen'), [
    [0, 'words'],
    [25, 'big', true],
    [18, 'note'],
  ]),
  eu: block(at.frozen[0], 71, labels('eu'), [[0, 'note']]),
  euroclear: block(at.frozen[0], 86, labels('euroclear'), [[0, 'note']]),
  both: block(0, foot, labels('both'), [
    [27, 'big'],
    [21, 'name'],
    [17, 'name'],
    [19, 'note'],
  ]),
  profit: block(0, foot, labels('profit'), [[100, 'note']]),
  rest: block(at.rest[0], foot, labels('rest'), [
    [27, 'big', true],
    [21, 'name'],
    [17, 'name'],
    [19, 'note'],
    [15, 'note'],
  ]),
});

/** Returns the lines of text of a size beside its shapes; `foot` is the y at which the narrow flow ends. */
export const textLinesOf = (size: Size, labels: Labels, at: FlowSpans, foot: number): TextLines =>
  size === 'wide' ? wide(labels, at) : narrow(labels, at, foot);

/** Returns the headings of a size, above both ends of the flow; the narrow drawing has none. */
export const headingsOf = (size: Size, labels: Labels): TextLine[] =>
  size === 'wide'
    ? [
        { x: 0, y: 14, text: labels('whose'), style: 'name' },
        { x: 491, y: 14, text: labels('where'), style: 'name' },
      ]
    : [];
