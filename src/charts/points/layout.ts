import { parties } from '../../records/point.ts';
import type { Box, Size } from '../chart.ts';
import type { Party } from './matrix.ts';

/** A place for a dot or words: pixels. */
export interface Place {
  x: number;
  y: number;
}

/** From the centre of one column to that of the next: the least that a finger needs, pixels. */
export const pitch = 24;
/** From one row to the next: what is still the least where the drawing is 288 px wide. */
const row = 28;
/** Points in a block of the narrow drawing, which has two side by side. */
export const perBlock = 14;

const wide = { left: 48, top: 54, row: 27, radius: 7.75 };
const narrow = { block: 173, left: 30, top: 38, column: 24, radius: 7.5 };

/** Where things stand at a size: the centres of dots, numbers and letters, and the box of a whole point. */
export interface Places {
  radius: number;
  dot: (index: number, party: Party) => Place;
  number: (index: number) => Place;
  letter: (index: number) => Place;
  box: (index: number) => Box;
  bottom: number;
}

const wideX = (index: number) => wide.left + (index + 0.5) * pitch;
const wideBottom = wide.top + (parties.length - 1) * wide.row + pitch / 2;

/** The points in columns, the parties in rows. */
const across: Places = {
  radius: wide.radius,
  dot: (index, party) => ({ x: wideX(index), y: wide.top + parties.indexOf(party) * wide.row }),
  number: (index) => ({ x: wideX(index), y: 13 }),
  letter: (index) => ({ x: wideX(index), y: 31 }),
  box: (index) => ({ x: wideX(index) - pitch / 2, y: 0, width: pitch, height: wideBottom }),
  bottom: wideBottom,
};

const start = (index: number): Place => ({
  x: Math.floor(index / perBlock) * narrow.block,
  y: narrow.top + (index % perBlock) * row,
});
const at = (index: number, x: number, y: number): Place => {
  const { x: left, y: top } = start(index);
  return { x: left + x, y: top + y };
};

/** The points in rows, in two blocks, the parties in columns. */
const down: Places = {
  radius: narrow.radius,
  dot: (index, party) => at(index, narrow.left + (parties.indexOf(party) + 0.5) * narrow.column, row / 2),
  number: (index) => at(index, 7, row / 2 + 4.5),
  letter: (index) => at(index, 22, row / 2 + 4.5),
  box: (index) => ({
    ...start(index),
    width: narrow.left + parties.length * narrow.column,
    height: row,
  }),
  bottom: narrow.top + perBlock * row,
};

/** The places of a size. */
export const placesOf = (size: Size): Places => (size === 'wide' ? across : down);
