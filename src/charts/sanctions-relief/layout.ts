import { scaleUtc, type ScaleTime } from 'd3';
import type { Size } from '../chart.ts';

/** The date (ISO 8601) on which the draft was handed over, where the time axis ends and the plan's column begins. */
export const handedOver = '2025-11-20';
/** The first date on the time scale; earlier time is drawn before a break. */
export const firstDay = '2014-01-01';
/** The date of the full-scale invasion. */
export const invasion = '2022-02-24';

/** The positions of the columns and the heights of rows at a size, in pixels. */
export const layouts = {
  wide: {
    time: [226, 436],
    before: 204,
    line: 440,
    band: { x: 444, width: 132 },
    pieces: { x: 453, count: 4, width: 21, pitch: 29 },
    arrow: [579, 597],
    back: [603, 720],
    head: 62,
    group: 30,
    row: 26,
    noted: 38,
    seat: 38,
    money: 78,
    bar: 14,
    perBillion: 0.08,
    gap: 4,
    foot: 27,
  },
  narrow: {
    time: [136, 184],
    before: 127,
    line: 188,
    band: { x: 192, width: 70 },
    pieces: { x: 198, count: 3, width: 15, pitch: 21 },
    arrow: [268, 281],
    back: [286, 328],
    head: 57,
    group: 27,
    row: 21,
    noted: 33,
    seat: 42,
    money: 70,
    bar: 12,
    perBillion: 0.07,
    gap: 3,
    foot: 22,
  },
  /** The thumbnail: rows without headings, 328 px wide. */
  thumb: {
    time: [0, 138],
    before: 0,
    line: 143,
    band: { x: 148, width: 92 },
    pieces: { x: 157, count: 3, width: 17, pitch: 28 },
    arrow: [248, 261],
    back: [267, 328],
    head: 1,
    group: 0,
    row: 12.7,
    noted: 12.7,
    seat: 12.7,
    money: 0,
    bar: 8,
    perBillion: 0,
    gap: 4,
    foot: 0,
  },
} as const satisfies Record<Size | 'thumb', unknown>;

/** The columns and heights of one size or of the thumbnail, in pixels. */
export type Layout = (typeof layouts)[keyof typeof layouts];

/** Returns the time scale in pixels: linear from the first date to the hand-over. */
export const timeScale = ({ time }: Layout): ScaleTime<number, number> =>
  scaleUtc([new Date(firstDay), new Date(handedOver)], time);
