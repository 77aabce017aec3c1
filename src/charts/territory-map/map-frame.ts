import { type Size, widths } from '../chart.ts';
import { type BaseMap, baseMapOf, type Extent, unitsPerPixel } from './base-map.ts';
import type { LonLat } from './front.ts';
import type { ScreenPoint } from './paths.ts';

/** The kind of drawing: one of the two sizes, or the thumbnail without text. */
export type Kind = Size | 'thumb';

/**
 * The part of a base map that a drawing shows: `left` and `top` in half pixels, and `zoom`, the pixels to a half
 * pixel.
 */
interface Crop {
  extent: Extent;
  left: number;
  top: number;
  zoom: number;
}

const fullZoom = 1 / unitsPerPixel;
const crops: Record<Kind, Crop> = {
  wide: { extent: 'country', left: 0, top: 0, zoom: fullZoom },
  narrow: { extent: 'country', left: 654, top: 88, zoom: 0.42 },
  thumb: { extent: 'front', left: 0, top: 0, zoom: fullZoom },
};

/** The frame of a drawing: how paths in half pixels and coordinates on the globe convert to its pixels. */
export interface MapFrame extends Crop {
  base: BaseMap;
  /** The SVG `transform` of paths. */
  scale: string;
  width: number;
  height: number;
  perKm: number;
  project: (place: LonLat) => ScreenPoint;
}

/** Returns the frame of a drawing. The narrow drawing shows the east of the wide one, so both use the same paths. */
export function mapFrameOf(kind: Kind): MapFrame {
  const crop = crops[kind];
  const { extent, left, top, zoom } = crop;
  const base = baseMapOf(extent);
  const shift = left || top ? ` translate(${String(-left)} ${String(-top)})` : '';
  return {
    ...crop,
    base,
    scale: `scale(${String(zoom)})${shift}`,
    width: kind === 'wide' ? widths.wide : widths.narrow,
    height: Math.round((base.height - top) * zoom),
    perKm: base.perKm * zoom,
    project: (place) => {
      const [x, y] = base.project(place);
      return [(x - left) * zoom, (y - top) * zoom];
    },
  };
}
