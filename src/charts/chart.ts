import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Row } from '../records/cells.ts';

/** The two widths that every chart is drawn at, in CSS pixels. */
export const widths = { wide: 720, narrow: 328 } as const;

/** The name of a width. */
export type Size = keyof typeof widths;
/** The sizes in order, widest first. */
export const sizes = Object.keys(widths) as Size[];

/** A rectangle in pixels, `x` and `y` its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What every geometry returns besides its own shapes: the drawing's height in pixels (the size sets the width), and
 * the part that a thumbnail shows; without `core` a thumbnail shows the whole drawing.
 */
export interface Drawing {
  height: number;
  core?: Box;
}

/**
 * Returns a text of the drawing by its id: an entry under `labels` in the chart's YAML, as written for the size, filled
 * from the rows. Throws if there is no entry.
 */
export type Labels = (id: string) => string;

/** The texts of the CSV files that a data set attaches to its rows, by key. */
export type Attached = Readonly<Record<string, string>>;

/** A state that a reader can switch a drawing to, by its name; its title is the label with that id. */
export type State = string;

/**
 * A chart: a pure geometry, from rows and a size to shapes, and the component that draws its marks. Every row either
 * has marks, in groups or shapes with `data-row="<row id>"` in reading order, or says `drawn: false`. A further shape
 * of a row has `data-of="<row id>"`: a pointer can select it, but it is not part of the reading order. Rows whose ids
 * begin with the same word form a series. `Marks` takes `{ drawing, labels, ink, unique, state }`; `unique` prefixes the
 * ids of patterns. A chart with `states` gives marks that not all of them show the attributes of `shownIn`; readers switch states
 * with radio buttons. Files, thumbnails and print show the last state.
 */
export interface Chart<Shape extends Drawing = Drawing> {
  geometry: (rows: readonly Row[], size: Size, attached: Attached, labels: Labels) => Shape;
  /** A separate drawing for the thumbnail, 328 px wide, if a crop of the narrow drawing is not enough. */
  thumb?: (rows: readonly Row[], attached: Attached, labels: Labels) => Shape;
  Marks: AstroComponentFactory;
  states?: readonly State[];
  /** Whether its marks link to points of the plan or to other parts of the site on pages that have a `link`. */
  linked?: boolean;
}

/** Returns the attributes of the `a` element that links to a point of the plan, or to a path from the site's root. */
export type Link = (target: number | string) => { href: string; target?: '_blank'; rel?: 'noopener' };

/** The path from the site's root to which a mark links: that of a point by its number, or the path itself. */
export const linkedPath = (target: number | string): string =>
  typeof target === 'number' ? `plan/#point-${String(target)}` : target;

/** The props of a chart's `Marks` component. */
export interface MarksProps<Shape extends Drawing> {
  drawing: Shape;
  labels: Labels;
  ink: import('./ink.ts').Ink;
  unique: string;
  /** The one state to draw; undefined draws all of them. */
  state?: State | undefined;
  /** Undefined in files and thumbnails, and for charts that are not `linked`. */
  link?: Link | undefined;
}

/** Returns a chart; its parameter types follow from its geometry. */
export const defineChart = <Shape extends Drawing>(chart: Chart<Shape>): Chart<Shape> => chart;
