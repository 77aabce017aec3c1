/**
 * The positions of the parts at each size, in pixels. `lens` is the area from below the timeline to above the boxes.
 */
export const layouts = {
  wide: {
    line: 117,
    tick: 7,
    lens: [128, 196],
    months: { y: 137, style: 'long' },
    span: { y: 178, size: 28 },
    box: { y: 200, height: 52, gap: 8, number: 22, weekday: 13 },
  },
  narrow: {
    line: 10,
    tick: 7,
    lens: [20, 84],
    months: { y: 32, style: 'short' },
    span: { y: 72, size: 20 },
    box: { y: 88, height: 46, gap: 3, number: 16, weekday: 12 },
  },
} as const;

/** The layout of the columns of the wide drawing: characters to a line, and heights and gaps in pixels. */
export const columnLayout = { maxCharacters: 14, lineHeight: 15, between: 7, padding: 6 } as const;

/** The same for the list of the narrow drawing; `x` is the left edge of its text. */
export const listLayout = { x: 68, maxCharacters: 44, lineHeight: 15, between: 5, cut: 12 } as const;
