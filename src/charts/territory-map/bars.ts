import { scaleLinear } from 'd3';
import { quantityIn, type Row } from '../../records/cells.ts';
import type { LandTerm } from '../../records/land-term.ts';
import type { Box, Labels, State } from '../chart.ts';
import { bracketAcross } from '../marks/bracket.ts';
import { round } from '../marks/round.ts';
import {
  body,
  bodyStrong,
  emphasised,
  name,
  textAt,
  type TextLines,
  type TextOptions,
} from '../marks/text.ts';
import { type IdOf, type Layout, shown } from './layout.ts';

/** The land of a term in a bar: its row, the states that show it, and its boxes with their paint; pixels. */
export interface BarPart {
  of: string;
  states: readonly State[];
  boxes: Box[];
  paint: 'frozen' | 'solid' | 'red' | 'blue';
  /** Whether it is land on some counts and not on others. */
  uncertain?: true;
}

/** A text beside a bar; pixels. */
export interface BarText {
  states: readonly State[];
  row: string;
  text: TextLines;
}

/** The land that would go to each side as two bars on one scale; pixels. */
export interface Bars {
  /** What Russia held of the bars, and what Ukraine held. */
  held: Box[];
  ukraine: Box;
  parts: BarPart[];
  /** The bracket of what Russia held. */
  bracket: { states: readonly State[]; path: string };
  /** The names of the bars, in the colours of their sides. */
  names: TextLines[];
  texts: BarText[];
}

/** Returns the bars from the rows; the longer one fills its width. */
export function barsOf(rows: readonly Row[], { bars: layout }: Layout, idOf: IdOf, labels: Labels): Bars {
  const area = (part: LandTerm | 'all') => quantityIn(rows, idOf(part), 'area');
  const [gain, left] = [area('all').high, area('withdraw')];
  const scale = scaleLinear([0, gain], [layout.x, layout.x + layout.width]);
  const box = (from: number, to: number, y = layout.russia): Box => ({
    x: round(scale(from)),
    y,
    width: round(scale(to) - scale(from)),
    height: layout.height,
  });
  const [least, most] = [gain - left.high, gain - left.low];
  const [frozen, recognised] = [box(0, area('frozen').high), box(area('frozen').high, least)];
  const [maybe, withdraw] = [box(least, most), box(most, gain)];
  const leave = box(0, area('leave').high, layout.ukraine);
  const below = layout.russia + layout.height + 9.5;
  return {
    held: [frozen, recognised, maybe, leave],
    ukraine: withdraw,
    parts: [
      { of: idOf('day'), states: shown.day, boxes: [frozen, recognised, leave], paint: 'frozen' },
      { of: idOf('frozen'), states: shown.frozen, boxes: [frozen], paint: 'frozen' },
      { of: idOf('recognised'), states: shown.recognised, boxes: [recognised], paint: 'solid' },
      { of: idOf('withdraw'), states: shown.withdraw, boxes: [withdraw], paint: 'red' },
      { of: idOf('withdraw'), states: shown.withdraw, boxes: [maybe], paint: 'red', uncertain: true },
      { of: idOf('leave'), states: shown.leave, boxes: [leave], paint: 'blue' },
    ],
    bracket: {
      states: shown.held,
      path: bracketAcross(layout.x + 0.5, scale((least + most) / 2), below, -5),
    },
    names: namesOf(layout, leave, labels),
    texts: textsOf(layout, recognised.x, leave, idOf, labels),
  };
}

function namesOf({ names, russia, ukraine }: Layout['bars'], leave: Box, labels: Labels): TextLines[] {
  const toUkraine = textAt(
    [names ?? leave.x + leave.width + 8, ukraine + 13.5],
    [name(labels('toUkraine'), 'blue')],
  );
  if (names === undefined) return [toUkraine];
  return [textAt([names, russia + 13.5], [name(labels('toRussia'), 'red')]), toUkraine];
}

function textsOf(
  layout: Layout['bars'],
  recognisedX: number,
  leave: Box,
  idOf: IdOf,
  labels: Labels,
): BarText[] {
  const [top, end] = [layout.heads, layout.x + layout.width];
  const below = layout.russia + layout.height + 24;
  const leaveX = leave.x + leave.width + (layout.names === undefined ? 88 : 8);
  const text = (
    part: LandTerm | 'held',
    at: readonly [x: number, y: number],
    colour: 'ink' | 'red' | 'blue' = 'ink',
    options?: TextOptions,
  ): BarText => {
    const lines = labels(`${part}Bar`)
      .split('\n')
      .map((line) =>
        emphasised(
          line,
          (run) => body(run, colour),
          (run) => bodyStrong(run, colour),
        ),
      );
    return { states: shown[part], row: idOf(part), text: textAt(at, lines, options) };
  };
  return [
    text('frozen', [layout.x, top]),
    text('recognised', [recognisedX, top]),
    text('withdraw', [end, top], 'red', { anchor: 'end' }),
    text('held', [layout.x + 6, below]),
    text('leave', [leaveX, leave.y + 13.5], 'blue'),
  ];
}
