import type { Size } from '../chart.ts';
import type { Stretch } from './flow.ts';
import type { Spans } from './layout.ts';
import type { Sums } from './sums.ts';

/** How a line of words looks: a big number, a name, words or a soft note. */
export type Look = 'big' | 'name' | 'words' | 'note';

/** A line of words at its baseline, in pixels; `red` is Russia’s money, ink the plan’s. */
export interface Words {
  x: number;
  y: number;
  text: string;
  look: Look;
  red?: boolean;
  end?: boolean;
}

/** The labels of a drawing, by the row that each says. */
export type Labels = Record<string, Words[]>;

/** A block of lines below one another: its looks in order, each with its text and the step down to it in pixels. */
const block = (
  x: number,
  top: number,
  lines: readonly (readonly [step: number, look: Look, text: string, red?: boolean])[],
): Words[] => {
  let y = top;
  return lines.map(([step, look, text, red = false]) => {
    y += step;
    return { x, y, text, look, ...(red && { red }) };
  });
};

/** The baseline of a note beside the middle of a span. */
const middle = ([from, to]: Stretch) => (from + to) / 2 + 4;

const wide = (sums: Sums, at: Spans): Labels => ({
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
    { x: 0, y: middle(at.frozenMore), text: `Some counts reach ${sums.frozenMost}`, look: 'note' },
  ],
  eu: block(0, at.frozen[0], [
    [86, 'note', 'Where it lies, in euros:'],
    [16, 'note', `${sums.eu} in the EU`],
  ]),
  euroclear: block(0, at.frozen[0], [[117, 'note', `${sums.euroclear} at Euroclear`]]),
  rebuild: [{ x: 482, y: at.both[1] + 17, text: sums.rebuild, look: 'name', red: true, end: true }],
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
    { x: 513, y: middle(at.restMore), text: `or up to ${sums.restMost}`, look: 'note' },
  ],
});

const narrow = (sums: Sums, at: Spans, foot: number): Labels => ({
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

/** The labels of a size, placed beside its shapes. */
export const labelsOf = (size: Size, sums: Sums, at: Spans, foot: number): Labels =>
  size === 'wide' ? wide(sums, at) : narrow(sums, at, foot);

/** The headings of a size, over both ends of the flow. */
export const headingsOf = (size: Size): Words[] =>
  size === 'wide'
    ? [
        { x: 0, y: 14, text: 'Whose money', look: 'name' },
        { x: 491, y: 14, text: 'Where the plan would send it', look: 'name' },
      ]
    : [];
