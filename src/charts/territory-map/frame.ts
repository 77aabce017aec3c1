import { type Size, widths } from '../chart.ts';
import { type Base, baseOf, type Extent, resolution } from './base.ts';
import type { Place } from './front.ts';
import type { Dot } from './pen.ts';

/** Which drawing: the two sizes, and the wordless one for thumbnails. */
export type Kind = Size | 'thumb';

/** What a drawing shows of a base: `left` and `top` in half pixels, and how many pixels it makes of one. */
interface Crop {
  extent: Extent;
  left: number;
  top: number;
  zoom: number;
}

const whole = 1 / resolution;
const crops: Record<Kind, Crop> = {
  wide: { extent: 'country', left: 0, top: 0, zoom: whole },
  narrow: { extent: 'country', left: 654, top: 88, zoom: 0.42 },
  thumb: { extent: 'front', left: 0, top: 0, zoom: whole },
};

/** A drawing's view of its base: how paths in half pixels, and places, come to its pixels. */
export interface Frame extends Crop {
  base: Base;
  /** The `transform` of paths. */
  scale: string;
  width: number;
  height: number;
  perKm: number;
  project: (place: Place) => Dot;
}

/** The frame of a drawing. The narrow one shows the east of the wide one, so that both can be drawn with the same paths. */
export function frameOf(kind: Kind): Frame {
  const crop = crops[kind];
  const { extent, left, top, zoom } = crop;
  const base = baseOf(extent);
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
