import type { Place } from './front.ts';

/** A label as it is placed, in pixels: the row that it speaks of and what it says under its title. */
export interface Placed {
  id: string;
  hue: 'red' | 'blue';
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether a title breaks after its first word. */
  breaks?: true;
  lines: ('detail' | 'label' | 'figure' | 'figure and label')[];
  /** Leaders: from a point in pixels to a place. */
  to?: [x: number, y: number, place: Place][];
  /** Whether a leader ends in a ring, the area being too small to see. */
  ring?: true;
}

/** The name of another country, of a sea, of the land that Ukraine holds, or of a region; pixels, middle, baseline. */
export interface Name {
  words: string;
  x: number;
  y: number;
  kind: 'land' | 'sea' | 'kept' | 'zone';
  /** The row that a region's name stands for. */
  row?: string;
}

/** Where the labels of a drawing stand. */
export interface Layout {
  /** How far right of its dot a city's name stands (left where negative, centred where nought), and how far above its usual place; pixels. `middle` centres it on that place. */
  cities: Record<string, [right: number, up?: number, anchor?: 'middle']>;
  names: Name[];
  callouts: Record<'now' | 'plan', Placed[]>;
  /** Where the key of the lines begins, and the scale bar. */
  key: { x: number; y: number };
  scaleBar: { x: number; y: number };
  /** Pixels under the map. */
  below: number;
}
