import { geoConicEqualArea } from 'd3';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, MultiPolygon as Polygons, Topology } from 'topojson-specification';
import { type Size, widths } from '../chart.ts';
import { clipLine, clipRing, type Window } from './clip.ts';
import type { Place } from './front.ts';
import written from './outline.topo.json' with { type: 'json' };
import type { Dot } from './pen.ts';
import { simplify } from './simplify.ts';

/** Half pixels in a pixel: whole numbers of half pixels keep the coast smooth on a dense screen. */
export const resolution = 2;

/** What a drawing shows, in kilometres from 31.5° east and the projection's middle: the whole country, or the east. */
const views = {
  wide: { west: -700, east: 638, north: -2090, south: -1172 },
  narrow: { west: -92, east: 634, north: -2008, south: -1170 },
} as const;

/** Points that matter less than this triangle, in square half pixels, are left out. */
const least = { wide: 8, narrow: 8 } as const;

const radius = 6371;
const outline = written as unknown as Topology<
  Record<'oblasts' | 'neighbours' | 'rivers', GeometryCollection>
>;

/** The map of a size before the plan is drawn on it; everything in half pixels. */
export interface Base {
  window: Window;
  perKm: number;
  height: number;
  project: (place: Place) => Dot;
  /** The outer and inner rings of oblasts or neighbours taken together. */
  land: (of: 'oblasts' | 'neighbours', has: (id: string) => boolean) => Dot[][];
  /** The borders between pairs of oblasts or neighbours. */
  borders: (of: 'oblasts' | 'neighbours', between: (a: string, b: string) => boolean) => Dot[][];
  rivers: () => Dot[][];
}

const made = new Map<Size, Base>();

/** The map of a size: projected (conic equal-area, parallels 46 and 51), then simplified once, so that what met still meets. */
export function baseOf(size: Size): Base {
  const base = made.get(size) ?? make(size);
  made.set(size, base);
  return base;
}

function make(size: Size): Base {
  const { west, east, north, south } = views[size];
  const perKm = (resolution * widths[size]) / (east - west);
  const height = resolution * Math.round(((south - north) * perKm) / resolution);
  const projection = geoConicEqualArea()
    .parallels([46, 51])
    .rotate([-31.5, 0])
    .scale(radius * perKm)
    .translate([-west * perKm, -north * perKm]);
  const project = (place: Place): Dot => projection(place) ?? [0, 0];
  const window = { left: -12, top: -12, right: resolution * widths[size] + 12, bottom: height };
  const topology = { ...outline, arcs: arcsOf(project, least[size]) };
  delete topology.transform;
  const lines = (found: { coordinates: number[][][] }) =>
    found.coordinates.flatMap((line) => clipLine(line as Dot[], window));
  return {
    window,
    perKm,
    height,
    project,
    land: (of, has) => {
      const members = topology.objects[of].geometries.filter(({ id }) => has(String(id)));
      const { coordinates } = merge(topology, members as (Polygon | Polygons)[]);
      return coordinates.flat().map((ring) => clipRing(ring as Dot[], window));
    },
    borders: (of, between) =>
      lines(mesh(topology, topology.objects[of], (a, b) => between(String(a.id), String(b.id)))),
    rivers: () => lines(mesh(topology, topology.objects.rivers)),
  };
}

/** The outline's arcs in half pixels, simplified; TopoJSON writes them as steps on a grid. */
function arcsOf(project: (place: Place) => Dot, smallest: number): Dot[][] {
  const { scale, translate } = outline.transform ?? { scale: [1, 1], translate: [0, 0] };
  return outline.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const dots = arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = [x + stepX, y + stepY];
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return simplify(dots, smallest);
  });
}
