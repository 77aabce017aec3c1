import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Row } from '../records/cells.ts';

/** The two widths that every chart is drawn at, in CSS pixels. */
export const widths = { wide: 720, narrow: 328 } as const;

/** A width by name. */
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
 * What every geometry gives besides its own shapes: the drawing's height in pixels (its width is the size's), and the
 * part that a thumbnail shows; the whole where there is none.
 */
export interface Drawing {
  height: number;
  core?: Box;
}

/** The texts of the CSV files that a data set names beside its rows, by key. */
export type Attached = Readonly<Record<string, string>>;

/** A state that a reader can switch a drawing to: as things stood, or as the plan would have them. */
export interface State {
  id: 'now' | 'plan';
  title: string;
}

/**
 * A chart: a pure geometry from rows and a size, and the marks that paint it. Every row has its marks, in groups or shapes
 * with `data-row="<its id>"`, in reading order, or is `undrawn`; `data-of="<its id>"` is ink of a row that a pointer finds
 * and that has no place in the order. Rows whose ids begin with the same word are a series.
 * `Marks` takes `{ drawing, ink, unique, state }`; `unique` prefixes the ids of patterns. A chart with `states` puts
 * what belongs to one of them alone in a `<g data-state="…">`; readers switch with radio buttons. Where nothing can be
 * switched (files, thumbnails, paper), the last is drawn.
 */
export interface Chart<Shape extends Drawing = Drawing> {
  geometry: (rows: readonly Row[], size: Size, attached: Attached) => Shape;
  /** A drawing made for the thumbnail, 328 px wide and wordless, where a part of the narrow one would not do. */
  thumb?: (rows: readonly Row[], attached: Attached) => Shape;
  Marks: AstroComponentFactory;
  states?: readonly State[];
  /** Its marks are links to points, where there is somewhere to link to. */
  linked?: boolean;
  /** The rows that are in the table alone: at either size, or at the narrow one. */
  undrawn?: { rows: readonly string[]; narrow?: readonly string[] };
}

/** Where a point of the plan is linked to: the attributes of an `a`. */
export type Link = (point: number) => { href: string; target?: '_blank'; rel?: 'noopener' };

/** What a chart's `Marks` component is given. */
export interface MarksProps<Shape extends Drawing> {
  drawing: Shape;
  ink: import('./ink.ts').Ink;
  unique: string;
  /** The one state to draw; all of them where it is left out. */
  state?: State['id'] | undefined;
  /** Left out in files and thumbnails, and where the chart is not `linked`. */
  link?: Link | undefined;
}

/** A geometry that computes each drawing once: of the same rows and attached texts, at one size. */
function once<Shape extends Drawing>(geometry: Chart<Shape>['geometry']): Chart<Shape>['geometry'] {
  const drawn = new WeakMap<readonly Row[], { attached: Attached; shapes: Partial<Record<Size, Shape>> }>();
  return (rows, size, attached) => {
    const found = drawn.get(rows);
    const known = found?.attached === attached ? found : { attached, shapes: {} };
    drawn.set(rows, known);
    return (known.shapes[size] ??= geometry(rows, size, attached));
  };
}

/** A chart, checked; its drawings are shared by all who ask for them, and are not to be changed. */
export const defineChart = <Shape extends Drawing>(chart: Chart<Shape>): Chart<Shape> => ({
  ...chart,
  geometry: once(chart.geometry),
});
