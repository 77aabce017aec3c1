import type { Layout } from './layout.ts';

/**
 * The positions of labels on the map of the whole country, set by eye; tests check that they fit the frame and do not
 * overlap.
 */
export const wide: Layout = {
  cities: {
    Kyiv: [7],
    Lviv: [7],
    Odesa: [0, 15],
    Kharkiv: [-7],
    Sumy: [-7],
    Dnipro: [-7],
    Zaporizhzhia: [-7],
    Kherson: [0, 15],
    Kramatorsk: [-46],
    Sevastopol: [-7],
  },
  names: [
    { id: 'poland', x: 38, y: 66, kind: 'land' },
    { id: 'belarus', x: 302, y: 22, kind: 'land' },
    { id: 'russia', x: 690, y: 112, kind: 'land' },
    { id: 'romania', x: 112, y: 344, kind: 'land' },
    { id: 'moldova', x: 238, y: 322, kind: 'land' },
    { id: 'blackSea', x: 572, y: 474, kind: 'sea' },
    { id: 'seaOfAzov', x: 556, y: 403, kind: 'sea' },
    { id: 'heldByUkraine', x: 248, y: 206, kind: 'kept' },
    { id: 'luhansk', x: 664, y: 192, kind: 'zone', row: true },
    { id: 'donetsk', x: 622, y: 269, kind: 'zone', row: true },
    { id: 'crimea', x: 482, y: 432, kind: 'zone', row: true },
  ],
  callouts: {
    now: [
      {
        id: 'held',
        hue: 'red',
        x: 604,
        y: 352,
        anchor: 'start',
        lines: ['share'],
        to: [[640, 338, [38.02, 47.06]]],
      },
      {
        id: 'withdraw',
        hue: 'blue',
        x: 506,
        y: 176,
        anchor: 'end',
        lines: ['figure-and-label'],
        to: [[511, 183, [37.1, 48.85]]],
      },
    ],
    plan: [
      {
        id: 'leave',
        hue: 'blue',
        x: 536,
        y: 22,
        anchor: 'start',
        lines: ['figure', 'label'],
        to: [
          [531, 40, [35.02, 51.24]],
          [600, 78, [36.92, 50.36]],
          [628, 78, [37.83, 49.93]],
        ],
      },
      {
        id: 'withdraw',
        hue: 'red',
        x: 506,
        y: 176,
        anchor: 'end',
        lines: ['figure', 'detail'],
        to: [[511, 188, [37.42, 48.84]]],
      },
      {
        id: 'recognised',
        hue: 'red',
        x: 620,
        y: 352,
        anchor: 'start',
        breaks: true,
        lines: ['detail', 'figure'],
        to: [
          [640, 338, [38.02, 47.06]],
          [615, 392, [36.46, 45.4]],
        ],
      },
      {
        id: 'frozen',
        hue: 'red',
        x: 308,
        y: 439,
        anchor: 'start',
        lines: ['detail', 'label'],
        to: [[404, 424, [33, 46.35]]],
      },
      {
        id: 'kinburn',
        hue: 'blue',
        x: 332,
        y: 403,
        anchor: 'start',
        lines: ['detail'],
        to: [[374, 390, [31.72, 46.53]]],
        ring: true,
      },
    ],
  },
  key: { x: 0, y: 448 },
  scaleBar: { x: 0, y: 486 },
  below: 0,
};
