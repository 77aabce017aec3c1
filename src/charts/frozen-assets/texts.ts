import type { Labels, Size } from '../chart.ts';
import type { InkName } from '../ink.ts';
import { huge, linesIn, type MakeRun, name, note, textAt, type TextLines, words } from '../marks/text.ts';
import type { FlowSpans, Interval } from './flow.ts';

/** The texts of a drawing by the part that a row is drawn as. */
export type Texts = Record<string, TextLines[]>;

/** Returns the lines of a text at a place, each in its own style; further lines are notes. */
const linesAt = (x: number, y: number, text: string, ...styles: MakeRun[]): TextLines =>
  textAt(
    [x, y],
    text.split('\n').map((line, index) => (styles[index] ?? note)(line)),
  );

/** Returns a sum in large type at a place, and the lines that follow it. */
function sumAt(x: number, y: number, text: string, colour: InkName, ...styles: MakeRun[]): TextLines[] {
  const [sum = '', ...others] = text.split('\n');
  return [textAt([x, y], [huge(sum, colour)]), linesAt(x, y + 21, others.join('\n'), ...styles)];
}

/** Returns the baseline of a note beside the middle of an interval. */
const middle = ([from, to]: Interval) => (from + to) / 2 + 4;

const wide = (labels: Labels, at: FlowSpans): Texts => ({
  europe: sumAt(0, at.europe[0] + 25, labels('europe'), 'ink', words, words),
  frozen: [
    ...sumAt(0, at.frozen[0] + 25, labels('frozen'), 'red', words, words),
    linesAt(0, middle(at.frozenMore), labels('frozenMost')),
  ],
  eu: [linesAt(0, at.frozen[0] + 86, labels('eu'))],
  euroclear: [linesAt(0, at.frozen[0] + 117, labels('euroclear'))],
  rebuild: [textAt([482, at.both[1] + 17], [name(labels('rebuild'), 'red')], { anchor: 'end' })],
  both: sumAt(513, at.both[0] + 25, labels('both'), 'ink', name, name),
  profit: [linesAt(562, at.both[0] + 89, labels('profit'), words, words)],
  rest: [
    ...sumAt(513, at.rest[0] + 25, labels('rest'), 'red', name, name),
    linesAt(513, middle(at.restMore), labels('restMost')),
  ],
});

/** Returns a text above a sum, the sum, and the lines that follow it. */
function sourceAt(x: number, text: string, colour: InkName): TextLines[] {
  const [whose = '', sum = '', ...others] = text.split('\n');
  return [
    linesAt(x, 12, whose, words),
    textAt([x, 39], [huge(sum, colour)]),
    textAt([x, 56], linesIn(others.join('\n'), note)),
  ];
}

const narrow = (labels: Labels, at: FlowSpans, foot: number): Texts => ({
  europe: sourceAt(0, labels('europe'), 'ink'),
  frozen: sourceAt(at.frozen[0], labels('frozen'), 'red'),
  eu: [linesAt(at.frozen[0], 71, labels('eu'))],
  euroclear: [linesAt(at.frozen[0], 86, labels('euroclear'))],
  both: sumAt(0, foot + 27, labels('both'), 'ink', name, name),
  profit: [linesAt(22, foot + 100, labels('profit'))],
  rest: sumAt(at.rest[0], foot + 27, labels('rest'), 'red', name, name),
});

/** Returns the texts of a size beside its shapes; `foot` is the y at which the narrow flow ends. */
export const textsOf = (size: Size, labels: Labels, at: FlowSpans, foot: number): Texts =>
  size === 'wide' ? wide(labels, at) : narrow(labels, at, foot);

/** Returns the headings of a size, above both ends of the flow; the narrow drawing has none. */
export const headingsOf = (size: Size, labels: Labels): TextLines[] =>
  size === 'wide'
    ? [textAt([0, 14], [name(labels('whose'))]), textAt([491, 14], [name(labels('where'))])]
    : [];
