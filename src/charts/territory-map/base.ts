import { geoConicEqualArea } from 'd3';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, MultiPolygon as Polygons, Topology } from 'topojson-specification';
import { widths } from '../chart.ts';
import { clipLine, clipRing, type Window } from './clip.ts';
import type { Place } from './front.ts';
import written from './outline.topo.json' with { type: 'json' };
import type { Dot } from './pen.ts';
import { simplify } from './simplify.ts';

/** Half pixels in a pixel: whole numbers of half pixels keep the coast smooth on a dense screen. */
export const resolution = 2;

/**
 * What is drawn, in kilometres from 31.5° east and the projection's middle: the whole country, of which the narrow drawing
 * is a crop; and, for the thumbnail, the front alone. Points that matter less to a line than a triangle of `least` square
 * half pixels are left out.
 */
const extents = {
  country: { west: -700, east: 638, north: -2090, south: -1172, width: widths.wide, least: 11 },
  front: { west: -92, east: 634, north: -1809, south: -1400, width: widths.narrow, least: 14 },
} as const;

/** The name of an extent. */
export type Extent = keyof typeof extents;

const radius = 6371;
const outline = written as unknown as Topology<
  Record<'oblasts' | 'neighbours' | 'rivers', GeometryCollection>
>;

/** The map of an extent before the plan is drawn on it; everything in half pixels. */
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

const made = new Map<Extent, Base>();

/** The map of an extent: projected (conic equal-area, parallels 46 and 51), then simplified once, so that what met still meets. */
export function baseOf(extent: Extent): Base {
  const base = made.get(extent) ?? make(extent);
  made.set(extent, base);
  return base;
}

function make(extent: Extent): Base {
  const { west, east, north, south, width, least } = extents[extent];
  const perKm = (resolution * width) / (east - west);
  const height = resolution * Math.round(((south - north) * perKm) / resolution);
  const projection = geoConicEqualArea()
    .parallels([46, 51])
    .rotate([-31.5, 0])
    .scale(radius * perKm)
    .translate([-west * perKm, -north * perKm]);
  const project = (place: Place): Dot => projection(place) ?? [0, 0];
  const window = { left: -12, top: -12, right: resolution * width + 12, bottom: height };
  const topology = { ...outline, arcs: arcsOf(project, least) };
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
      return coordinates
        .flat()
        .map((ring) => clipRing(ring as Dot[], window))
        .filter(({ length }) => length > 0);
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
