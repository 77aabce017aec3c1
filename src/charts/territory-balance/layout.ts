/** How many times larger than the regions the balance is drawn. */
export const magnification = 3;

/** The positions of the parts of the drawing at each size, in pixels. */
export const layouts = {
  wide: {
    balance: { zero: 352, left: 150, right: 328, top: 48, bar: 34, rowTop: 124, pitch: 21, twoLines: false },
    regions: { zero: 190, room: 450, headingX: 190, pitch: 28, bar: 19, head: 24, below: 0, gap: 12 },
    top: 9,
    note: true,
  },
  narrow: {
    balance: { zero: 112, left: 72, right: 176, top: 60, bar: 30, rowTop: 150, pitch: 29, twoLines: true },
    regions: { zero: 95, room: 233, headingX: 0, pitch: 25, bar: 17, head: 22, below: 14, gap: 9 },
    top: 30,
    note: false,
  },
} as const;

/** One of the two layouts. */
export type Layout = (typeof layouts)['wide' | 'narrow'];

/** The regions by what the plan would do with them, in drawing order. */
export const regions = {
  recognised: ['crimea', 'luhansk', 'donetsk'],
  frozen: ['kherson', 'zaporizhzhia'],
  returned: ['kharkiv', 'dnipropetrovsk', 'sumy', 'chernihiv', 'mykolaiv'],
} as const;
