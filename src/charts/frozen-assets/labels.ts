import type { Size } from '../chart.ts';
import type { Interval } from './flow.ts';
import type { FlowSpans } from './layout.ts';
import type { Sums } from './sums.ts';

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

/** The labels of a drawing by row id. */
export type Labels = Record<string, TextLine[]>;

/** Returns lines of text below one another, from each line's step down in pixels, style and text. */
const block = (
  x: number,
  top: number,
  lines: readonly (readonly [step: number, style: TextStyle, text: string, red?: boolean])[],
): TextLine[] => {
  let y = top;
  return lines.map(([step, style, text, red = false]) => {
    y += step;
    return { x, y, text, style, ...(red && { red }) };
  });
};

/** Returns the baseline of a note beside the middle of an interval. */
const middle = ([from, to]: Interval) => (from + to) / 2 + 4;

const wide = (sums: Sums, at: FlowSpans): Labels => ({
  europe: block(0, at.europe[0], [
    [25, 'big', sums.europe],
    [20, 'words', 'Europe would add'],
    [15, 'words', 'of its own'],
  ]),
  frozen: [
    ...block(0, at.frozen[0], [
      [25, 'big', sums.frozen, true],
      [20, 'words', 'of Russia’s central-bank'],
      [15, 'words', 'money, frozen since 2022'],
    ]),
    { x: 0, y: middle(at.frozenMore), text: `Some counts reach ${sums.frozenMost}`, style: 'note' },
  ],
  eu: block(0, at.frozen[0], [
    [86, 'note', 'Where it lies, in euros:'],
    [16, 'note', `${sums.eu} in the EU`],
  ]),
  euroclear: block(0, at.frozen[0], [[117, 'note', `${sums.euroclear} at Euroclear`]]),
  rebuild: [{ x: 482, y: at.both[1] + 17, text: sums.rebuild, style: 'name', red: true, end: true }],
  both: block(513, at.both[0], [
    [25, 'big', sums.both],
    [22, 'name', 'to rebuild Ukraine,'],
    [17, 'name', 'led by the United States'],
  ]),
  profit: block(541, at.both[0], [
    [96, 'words', `${sums.profit} of any profit to the US,`],
    [15, 'note', 'amount not known'],
  ]),
  rest: [
    ...block(513, at.rest[0], [
      [25, 'big', 'The rest', true],
      [22, 'name', `about ${sums.rest}, to a joint`],
      [17, 'name', 'US-Russian vehicle'],
      [19, 'note', 'for joint projects;'],
      [15, 'note', 'the draft gives no sum'],
    ]),
    { x: 513, y: middle(at.restMore), text: `or up to ${sums.restMost}`, style: 'note' },
  ],
});

const narrow = (sums: Sums, at: FlowSpans, foot: number): Labels => ({
  europe: block(0, 12, [
    [0, 'words', 'Europe would add'],
    [25, 'big', sums.europe],
  ]),
  frozen: block(at.frozen[0], 12, [
    [0, 'words', 'Russia’s central-bank money'],
    [25, 'big', sums.frozen, true],
    [18, 'note', `frozen since 2022, or up to ${sums.frozenMost};`],
  ]),
  eu: block(at.frozen[0], 71, [[0, 'note', `${sums.eu} lies in the EU,`]]),
  euroclear: block(at.frozen[0], 86, [[0, 'note', `${sums.euroclear} at Euroclear`]]),
  both: block(0, foot, [
    [27, 'big', sums.both],
    [21, 'name', 'to rebuild Ukraine,'],
    [17, 'name', 'led by the US'],
    [19, 'note', `${sums.rebuild} of it Russia’s,`],
  ]),
  profit: block(0, foot, [[100, 'note', `${sums.profit} of any profit to the US`]]),
  rest: block(at.rest[0], foot, [
    [27, 'big', 'The rest', true],
    [21, 'name', `about ${sums.rest}, to a`],
    [17, 'name', 'US-Russian vehicle'],
    [19, 'note', `or up to ${sums.restMost},`],
    [15, 'note', 'for joint projects'],
  ]),
});

/** Returns the labels of a size beside its shapes; `foot` is the y at which the narrow flow ends. */
export const labelsOf = (size: Size, sums: Sums, at: FlowSpans, foot: number): Labels =>
  size === 'wide' ? wide(sums, at) : narrow(sums, at, foot);

/** Returns the headings of a size, above both ends of the flow; the narrow drawing has none. */
export const headingsOf = (size: Size): TextLine[] =>
  size === 'wide'
    ? [
        { x: 0, y: 14, text: 'Whose money', style: 'name' },
        { x: 491, y: 14, text: 'Where the plan would send it', style: 'name' },
      ]
    : [];
