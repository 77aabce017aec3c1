import { line, polygonArea } from 'd3';

/** A point on the map in half pixels, or on the drawing in pixels. */
export type ScreenPoint = [x: number, y: number];

const path = line<ScreenPoint>().digits(0);
const closedPath = (ring: readonly ScreenPoint[]): string => `${path(ring) ?? ''}Z`;

/** Returns lines as one SVG path of whole half pixels. */
export const linesPath = (lines: readonly (readonly ScreenPoint[])[]): string =>
  lines.map((dots) => path(dots) ?? '').join('');

/** Returns rings as one SVG path without those smaller than `minArea` square half pixels. */
export const ringsPath = (rings: readonly (readonly ScreenPoint[])[], minArea = 0): string =>
  rings
    .filter((ring) => ringArea(ring) >= minArea)
    .map(closedPath)
    .join('');

/** Returns the area of a ring in square half pixels; its sign is that of the ring's direction. */
export const signedArea = (ring: readonly ScreenPoint[]): number => polygonArea([...ring]);

/** Returns the area of a ring in square half pixels. */
export const ringArea = (ring: readonly ScreenPoint[]): number => Math.abs(signedArea(ring));
