/**
 * The positions of the parts of each drawing, in pixels. `early` is the period 2014 to 2022, `war` the one after the
 * break; `offsets` move marks that would overlap away from their dates.
 */
export const layouts = {
  wide: {
    top: 32,
    plot: 286,
    left: 34,
    early: [34, 178],
    war: [206, 592],
    right: 720,
    column: { x: 642, width: 26 },
    ticks: { early: [2014, 2018], war: [2023, 2024, 2025] },
    feb: true,
    big: 18,
    named: ['end2022', 'end2023', 'end2024'],
    later: true,
    offsets: { end2022: -3, end2024: -11, 'others-2025': 5 },
    key: [0, 92, 276, 418, 566],
    keyLine: 0,
  },
  narrow: {
    top: 24,
    plot: 264,
    left: 34,
    early: [34, 94],
    war: [116, 258],
    right: 328,
    column: { x: 276, width: 20 },
    ticks: { early: [2014], war: [2023, 2024, 2025] },
    feb: true,
    big: 16,
    named: ['end2022', 'end2024'],
    later: false,
    offsets: { end2022: -6, 'isw-2023': 4, end2024: -10, 'others-2025': 6 },
    key: [0, 90, 240, 0, 116],
    keyLine: 20,
  },
  thumb: {
    top: 6,
    plot: 158,
    left: 2,
    early: [2, 72],
    war: [92, 272],
    right: 328,
    column: { x: 292, width: 28 },
    ticks: { early: [], war: [] },
    feb: false,
    big: 16,
    named: [],
    later: false,
    offsets: {},
    key: [],
    keyLine: 0,
  },
} as const;

/** One of the layouts. */
export type Layout = (typeof layouts)[keyof typeof layouts];

/** The top of the vertical scale, in per cent. */
export const maxShare = 30;
