import type { LandTerm } from '../../records/land-term.ts';
import type { Box, State } from '../chart.ts';
import { round } from '../marks/round.ts';
import { note, textAt, type TextLines } from '../marks/text.ts';
import { baseMapOf, type Extent } from './base-map.ts';
import type { Front, LonLat } from './front.ts';
import { type LandPaths, landPathsOf } from './land-paths.ts';
import type { ScreenPoint } from './paths.ts';

/** The part of an extent that a map shows: its place in the drawing in pixels, the scale, and the half pixels left out at its left and top. */
export interface MapView {
  extent: Extent;
  box: Box;
  /** The pixels of the drawing to a half pixel of the extent. */
  zoom: number;
  left: number;
  top: number;
  /** The widths of lines in pixels: of the oblasts’ borders, of Ukraine’s, and of the line of contact. */
  lines: LineWidths;
}

/** The widths of the lines of a map. */
export interface LineWidths {
  oblast: number;
  border: number;
  contact: number;
}

/** A map in a drawing: paths in half pixels, which `transform` converts to pixels, and its box in pixels. */
export interface LandMap extends LandPaths {
  box: Box;
  transform: string;
  /** The half pixels in a pixel of the drawing. */
  unit: number;
  /** The widths of lines in half pixels of the extent. */
  widths: LineWidths;
  /** The pixels in a kilometre. */
  perKm: number;
  /** Returns the pixels of a position on the globe. */
  project: (place: LonLat) => ScreenPoint;
  /** The positions on the globe of the corners of its box, clockwise from the top left. */
  corners: LonLat[];
}

/** The row and the states of a drawing that show land as Russia held it on the day, and the land of each term of the plan. */
export type ShownLand = Readonly<Record<'day' | LandTerm, { row: string; states: readonly State[] }>>;

/** Returns the map of a view. Views of one extent have the same coordinates, so that their paths differ at the edges alone. */
export function landMapOf({ extent, box, zoom, left, top, lines }: MapView, front: Front): LandMap {
  const base = baseMapOf(extent);
  const window = { left, top, right: left + box.width / zoom, bottom: top + box.height / zoom };
  const [shiftX, shiftY] = [round(box.x - left * zoom, 2), round(box.y - top * zoom, 2)];
  return {
    ...landPathsOf(base, front, window),
    box,
    transform: `translate(${String(shiftX)} ${String(shiftY)}) scale(${String(zoom)})`,
    unit: round(1 / zoom, 2),
    widths: {
      oblast: round(lines.oblast / zoom),
      border: round(lines.border / zoom),
      contact: round(lines.contact / zoom),
    },
    perKm: base.perKm * zoom,
    corners: [
      [left, top],
      [window.right, top],
      [window.right, window.bottom],
      [left, window.bottom],
    ].map(([x = 0, y = 0]) => base.locate([x, y])),
    project: (place) => {
      const [x, y] = base.project(place);
      return [round(x * zoom + shiftX), round(y * zoom + shiftY)];
    },
  };
}

/** The place of a scale bar in pixels of the map’s box, its left end on the base line, and its length in kilometres. */
export interface ScaleBarLayout {
  x: number;
  y: number;
  km: number;
}

/** A scale bar with ticks at its ends, and its text above it; pixels. */
export interface ScaleBar {
  path: string;
  text: TextLines;
}

/** Returns the scale bar of a map; `unit` is the word for kilometres. */
export function scaleBarOf(
  { box, perKm }: Pick<LandMap, 'box' | 'perKm'>,
  { x, y, km }: ScaleBarLayout,
  unit: string,
): ScaleBar {
  const length = round(km * perKm);
  const [left, base] = [box.x + x, box.y + y];
  const text = [note(`${String(km)} ${unit}`)];
  return {
    path: `M${String(left)} ${String(base - 4)}v4h${String(length)}v-4`,
    text: textAt([left + length / 2, base - 8], text, { anchor: 'middle' }),
  };
}
