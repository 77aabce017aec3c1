import type { InkName } from '../ink.ts';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';
import { wrapTextEvenly } from './wrap-text.ts';

/** The styles of text in drawings: size in pixels, weight, whether in italics, and colour if the text names no other. */
export const textStyles = {
  note: { size: 12, weight: 400, colour: 'soft' },
  words: { size: 12, weight: 400, colour: 'ink' },
  remark: { size: 12, weight: 400, colour: 'red', italic: true },
  label: { size: 13, weight: 400, colour: 'ink' },
  count: { size: 12, weight: 700, colour: 'ink' },
  body: { size: 12.5, weight: 400, colour: 'ink' },
  bodyStrong: { size: 12.5, weight: 700, colour: 'ink' },
  feature: { size: 12.5, weight: 400, colour: 'soft', italic: true },
  name: { size: 13, weight: 700, colour: 'ink' },
  leadSmall: { size: 14, weight: 400, colour: 'ink' },
  callout: { size: 14, weight: 700, colour: 'ink' },
  lead: { size: 15, weight: 400, colour: 'ink' },
  strong: { size: 15, weight: 700, colour: 'ink' },
  big: { size: 20, weight: 700, colour: 'ink' },
  huge: { size: 28, weight: 700, colour: 'ink' },
  giant: { size: 46, weight: 700, colour: 'ink' },
} as const satisfies Record<string, { size: number; weight: 400 | 700; colour: InkName; italic?: boolean }>;

/** The name of a style of text; a remark is the pencil’s and in italics. */
export type TextStyle = keyof typeof textStyles;

/** A part of a line in one style; a part that follows another begins with its own space. */
export interface Run {
  text: string;
  style: TextStyle;
  colour?: InkName;
}

/** Lines of text at a place: from top to bottom, all with one x and anchor, each with its baseline; pixels. */
export interface TextLines {
  x: number;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly { y: number; runs: readonly Run[] }[];
  /** Whether the text has an outline in the colour of paper, because it stands on shapes. */
  halo: boolean;
}

/** Makes a run of a text in a style, and in a colour if it is not the style’s. */
export type MakeRun = (text: string, colour?: InkName) => Run;
const runIn =
  (style: TextStyle): MakeRun =>
  (text, colour) => ({ text, style, ...(colour && { colour }) });

/** Returns a run of 12 px in the secondary colour. */
export const note = runIn('note');
/** Returns a run of 12 px in ink. */
export const words = runIn('words');
/** Returns a run of 12 px in red italics, a remark of the pencil. */
export const remark = runIn('remark');
/** Returns a run of 12 px, bold. */
export const count = runIn('count');
/** Returns a run of 12.5 px in ink. */
export const body = runIn('body');
/** Returns a run of 12.5 px, bold. */
export const bodyStrong = runIn('bodyStrong');
/** Returns a run of 12.5 px in italics of the secondary colour, for seas and other features of maps. */
export const feature = runIn('feature');
/** Returns a run of 13 px, bold. */
export const name = runIn('name');
/** Returns a run of 14 px in ink. */
export const leadSmall = runIn('leadSmall');
/** Returns a run of 14 px, bold. */
export const callout = runIn('callout');
/** Returns a run of 15 px in ink. */
export const lead = runIn('lead');
/** Returns a run of 15 px, bold. */
export const strong = runIn('strong');
/** Returns a run of 20 px, bold. */
export const big = runIn('big');
/** Returns a run of 28 px, bold. */
export const huge = runIn('huge');
/** Returns a run of 46 px, bold. */
export const giant = runIn('giant');
/** Returns a run of 13 px in ink. */
export const label = runIn('label');

/** Returns a line each for the lines of a text, in the style of `make`. */
export const linesIn = (text: string, make: MakeRun): Run[] => text.split('\n').map((line) => make(line));

/** Returns the runs of a line: those between two pairs of asterisks in the style of `strong`, the others in that of `plain`. */
export const emphasised = (text: string, plain: MakeRun, strong: MakeRun): Run[] =>
  text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? strong : plain)(part))
    .filter((run) => run.text);

/** Returns a text in as few lines as `width` pixels allow, even in a face a tenth wider than Arial. */
export function wrapped(text: string, width: number, make: MakeRun): Run[] {
  const { size, weight } = textStyles[make('').style];
  return wrapTextEvenly(text, width / 1.1, (part) => textWidth(part, size, weight)).map((line) => make(line));
}

/** Returns the width in pixels of the widest line, in Arial. */
export const widthOf = ({ lines }: Pick<TextLines, 'lines'>): number =>
  Math.max(0, ...lines.map(({ runs }) => runs.reduce((sum, run) => sum + runWidth(run), 0)));

const runWidth = ({ text, style }: Run) => textWidth(text, textStyles[style].size, textStyles[style].weight);
const lineHeight = (runs: readonly Run[]) =>
  Math.round(1.25 * Math.max(...runs.map(({ style }) => textStyles[style].size)));

/** How lines of text stand: their anchor, whether `y` is the first baseline or the last, and whether they have an outline. */
export interface TextOptions {
  anchor?: TextLines['anchor'];
  y?: 'first' | 'last';
  halo?: boolean;
}

/** Returns lines of text at a place; a line is a run or several. Each line’s height follows from its size. */
export function textAt(
  [x, y]: readonly [x: number, y: number],
  content: readonly (Run | readonly Run[])[],
  { anchor = 'start', y: fixed = 'first', halo = false }: TextOptions = {},
): TextLines {
  const lines = content.map((line) => ('text' in line ? [line] : line));
  const steps = lines.map((runs, index) => (index ? lineHeight(runs) : 0));
  const total = steps.reduce((sum, step) => sum + step, 0);
  let baseline = fixed === 'first' ? y : y - total;
  return {
    x: round(x),
    anchor,
    halo,
    lines: lines.map((runs, index) => {
      baseline += steps[index] ?? 0;
      return { y: round(baseline), runs };
    }),
  };
}
