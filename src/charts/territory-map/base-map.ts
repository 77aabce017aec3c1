import { geoConicEqualArea } from 'd3';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, MultiPolygon as Polygons, Topology } from 'topojson-specification';
import { widths } from '../chart.ts';
import { clipLine, clipRing, type ClipWindow } from './clip.ts';
import type { LonLat } from './front.ts';
import outlineFile from './outline.topo.json' with { type: 'json' };
import type { ScreenPoint } from './paths.ts';
import { simplify } from './simplify.ts';

/** Path units in a pixel: paths in whole half pixels keep the coast smooth on high-density screens. */
export const unitsPerPixel = 2;

/**
 * The mapped areas, in kilometres from 31.5° east and the centre of the projection: the whole country, which the narrow
 * drawing crops, and the front alone for the thumbnail. Lines are simplified until no vertex makes a triangle with its
 * neighbours smaller than `minTriangle` square half pixels.
 */
const extents = {
  country: { west: -700, east: 638, north: -2090, south: -1172, width: widths.wide, minTriangle: 11 },
  front: { west: -92, east: 634, north: -1809, south: -1400, width: widths.narrow, minTriangle: 14 },
} as const;

/** The name of an extent. */
export type Extent = keyof typeof extents;

const earthRadiusKm = 6371;
const outline = outlineFile as unknown as Topology<
  Record<'oblasts' | 'neighbours' | 'rivers', GeometryCollection>
>;

/** The base map of an extent, on which the plan is drawn; all values in half pixels. */
export interface BaseMap {
  window: ClipWindow;
  perKm: number;
  height: number;
  project: (place: LonLat) => ScreenPoint;
  /** Returns the outer and inner rings of the union of oblasts or neighbours. */
  land: (of: 'oblasts' | 'neighbours', has: (id: string) => boolean) => ScreenPoint[][];
  /** Returns the borders between pairs of oblasts or neighbours. */
  borders: (of: 'oblasts' | 'neighbours', between: (a: string, b: string) => boolean) => ScreenPoint[][];
  rivers: () => ScreenPoint[][];
}

const cache = new Map<Extent, BaseMap>();

/**
 * Returns the base map of an extent: projected (conic equal-area, parallels 46 and 51), then simplified by arc, so
 * that shared borders stay shared.
 */
export function baseMapOf(extent: Extent): BaseMap {
  const base = cache.get(extent) ?? createBaseMap(extent);
  cache.set(extent, base);
  return base;
}

function createBaseMap(extent: Extent): BaseMap {
  const { west, east, north, south, width, minTriangle } = extents[extent];
  const perKm = (unitsPerPixel * width) / (east - west);
  const height = unitsPerPixel * Math.round(((south - north) * perKm) / unitsPerPixel);
  const projection = geoConicEqualArea()
    .parallels([46, 51])
    .rotate([-31.5, 0])
    .scale(earthRadiusKm * perKm)
    .translate([-west * perKm, -north * perKm]);
  const project = (place: LonLat): ScreenPoint => projection(place) ?? [0, 0];
  const window = { left: -12, top: -12, right: unitsPerPixel * width + 12, bottom: height };
  const topology = { ...outline, arcs: arcsOf(project, minTriangle) };
  delete topology.transform;
  const lines = (geometry: { coordinates: number[][][] }) =>
    geometry.coordinates.flatMap((line) => clipLine(line as ScreenPoint[], window));
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
        .map((ring) => clipRing(ring as ScreenPoint[], window))
        .filter(({ length }) => length > 0);
    },
    borders: (of, between) =>
      lines(mesh(topology, topology.objects[of], (a, b) => between(String(a.id), String(b.id)))),
    rivers: () => lines(mesh(topology, topology.objects.rivers)),
  };
}

/** Returns the outline's arcs in half pixels, simplified; TopoJSON stores them as steps on a grid. */
function arcsOf(project: (place: LonLat) => ScreenPoint, minTriangle: number): ScreenPoint[][] {
  const { scale, translate } = outline.transform ?? { scale: [1, 1], translate: [0, 0] };
  return outline.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = [x + stepX, y + stepY];
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return simplify(points, minTriangle);
  });
}
