import type { LonLat } from './front.ts';

/** The placement of a callout in pixels: its row, its position and the parts of its text below the title. */
export interface CalloutLayout {
  id: string;
  hue: 'red' | 'blue';
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether the title breaks after its first word. */
  breaks?: true;
  lines: ('detail' | 'label' | 'figure' | 'figure-and-label' | 'share')[];
  /** Leader lines: from a point in pixels to a position on the globe. */
  to?: [x: number, y: number, place: LonLat][];
  /** Whether the leader line ends in a ring because the area is too small to see. */
  ring?: true;
}

/**
 * The placement of the name of another country, of a sea, of the land that Ukraine holds, or of a region; centred,
 * baseline in pixels. The name is the label with the `id`, or that of the region's row (`row`).
 */
export interface NameLayout {
  id: string;
  x: number;
  y: number;
  kind: 'land' | 'sea' | 'kept' | 'zone';
  row?: true;
}

/** The positions of the labels of a drawing. */
export interface Layout {
  /**
   * The offset of a city's name from its dot in pixels: to the right (negative is left, zero centres it), and up.
   * `middle` centres it at the offset.
   */
  cities: Record<string, [right: number, up?: number, anchor?: 'middle']>;
  names: NameLayout[];
  callouts: Record<'now' | 'plan', CalloutLayout[]>;
  /** The positions of the key's first line and of the scale bar. */
  key: { x: number; y: number };
  scaleBar: { x: number; y: number };
  /** Pixels below the map. */
  below: number;
}
