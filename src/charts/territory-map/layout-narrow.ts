import type { Layout } from './layout.ts';

/**
 * The positions of labels on the map of the east, set by eye; tests check that they fit the frame and do not overlap.
 */
export const narrow: Layout = {
  cities: {
    Kyiv: [7],
    Kharkiv: [-7],
    Dnipro: [-7],
    Zaporizhzhia: [-7],
    Kherson: [3, 15, 'middle'],
    Kramatorsk: [-44],
  },
  names: [
    { id: 'russia', x: 308, y: 74, kind: 'land' },
    { id: 'luhansk', x: 288, y: 121, kind: 'zone', row: true },
    { id: 'donetsk', x: 253, y: 199, kind: 'zone', row: true },
    { id: 'crimea', x: 140, y: 330, kind: 'zone', row: true },
    { id: 'heldByUkraine', x: 92, y: 50, kind: 'kept' },
  ],
  callouts: {
    now: [
      {
        id: 'held',
        hue: 'red',
        x: 328,
        y: 276,
        anchor: 'end',
        lines: ['share'],
        to: [[268, 262, [38.02, 47.06]]],
      },
      {
        id: 'withdraw',
        hue: 'blue',
        x: 2,
        y: 114,
        anchor: 'start',
        lines: ['figure-and-label'],
        to: [[170, 125, [37.1, 48.85]]],
      },
    ],
    plan: [
      {
        id: 'leave',
        hue: 'blue',
        x: 328,
        y: 14,
        anchor: 'end',
        lines: ['figure'],
        to: [
          [200, 18, [35.02, 51.24]],
          [258, 36, [37.83, 49.93]],
        ],
      },
      {
        id: 'withdraw',
        hue: 'red',
        x: 2,
        y: 114,
        anchor: 'start',
        lines: ['figure', 'detail'],
        to: [[158, 112, [37.42, 48.84]]],
      },
      {
        id: 'recognised',
        hue: 'red',
        x: 328,
        y: 276,
        anchor: 'end',
        breaks: true,
        lines: ['detail'],
        to: [[268, 262, [38.02, 47.06]]],
      },
      {
        id: 'frozen',
        hue: 'red',
        x: 0,
        y: 348,
        anchor: 'start',
        lines: ['detail'],
        to: [[46, 335, [32.8, 46.4]]],
      },
    ],
  },
  key: { x: 0, y: 398 },
  scaleBar: { x: 236, y: 370 },
  below: 40,
};
