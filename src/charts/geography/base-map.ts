import { geoConicEqualArea } from 'd3';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, MultiPolygon as Polygons, Topology } from 'topojson-specification';
import type { LonLat } from './front.ts';
import outlineFile from './outline.topo.json' with { type: 'json' };
import type { ScreenPoint } from './paths.ts';
import { simplify } from './simplify.ts';

/** Path units in a pixel: paths in whole half pixels keep the coast smooth on high-density screens. */
export const unitsPerPixel = 2;

/**
 * The mapped areas: the east, which the narrow drawing crops; the same for the thumbnail; and the whole country. The scale
 * is in pixels to a kilometre, `width` and `height` are pixels, and north is up at the meridian `up`. Lines are simplified
 * until no vertex makes a triangle with its neighbours smaller than `minTriangle` square half pixels.
 */
export const extents = {
  east: { up: 36.75, centre: [36.75, 48.68], perKm: 1.4, width: 720, height: 540, minTriangle: 12 },
  thumb: { up: 36.75, centre: [37.35, 48.5], perKm: 0.62, width: 328, height: 172, minTriangle: 16 },
  country: { up: 31.5, centre: [31.15, 48.28], perKm: 0.134, width: 186, height: 132, minTriangle: 4 },
} as const;

/** The name of an extent. */
export type Extent = keyof typeof extents;

const earthRadiusKm = 6371;
const outline = outlineFile as unknown as Topology<
  Record<'oblasts' | 'neighbours' | 'rivers', GeometryCollection>
>;

/** The base map of an extent, on which the plan is drawn; all values in half pixels. */
export interface BaseMap {
  perKm: number;
  width: number;
  height: number;
  project: (place: LonLat) => ScreenPoint;
  /** Returns the position on the globe of a point; the inverse of `project`. */
  locate: (point: ScreenPoint) => LonLat;
  /** Returns the outer and inner rings of the union of oblasts or neighbours. */
  land: (of: 'oblasts' | 'neighbours', has: (id: string) => boolean) => ScreenPoint[][];
  /** Returns the borders between pairs of oblasts; an outer border is between an oblast and itself. */
  borders: (between: (a: string, b: string) => boolean) => ScreenPoint[][];
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
  const { minTriangle, ...size } = extents[extent];
  const perKm = unitsPerPixel * size.perKm;
  const [width, height] = [unitsPerPixel * size.width, unitsPerPixel * size.height];
  const { project, locate } = projectionOf(extent);
  const topology = { ...outline, arcs: arcsOf(project, minTriangle) };
  delete topology.transform;
  const lines = ({ coordinates }: { coordinates: number[][][] }) => coordinates as ScreenPoint[][];
  return {
    perKm,
    width,
    height,
    project,
    locate,
    land: (of, has) => {
      const members = topology.objects[of].geometries.filter(({ id }) => has(String(id)));
      return merge(topology, members as (Polygon | Polygons)[]).coordinates.flat() as ScreenPoint[][];
    },
    borders: (between) =>
      lines(mesh(topology, topology.objects.oblasts, (a, b) => between(String(a.id), String(b.id)))),
    rivers: () => lines(mesh(topology, topology.objects.rivers)),
  };
}

/** Returns the projection of an extent, from degrees to half pixels from its top left corner, and its inverse. */
function projectionOf(extent: Extent): Pick<BaseMap, 'project' | 'locate'> {
  const { up, centre, perKm, width, height } = extents[extent];
  const projection = geoConicEqualArea()
    .parallels([46, 51])
    .rotate([-up, 0])
    .scale(earthRadiusKm * perKm * unitsPerPixel)
    .translate([0, 0]);
  const [x = 0, y = 0] = projection([...centre]) ?? [];
  projection.translate([(width * unitsPerPixel) / 2 - x, (height * unitsPerPixel) / 2 - y]);
  return {
    project: (place) => projection(place) ?? [0, 0],
    locate: (point) => projection.invert?.(point) ?? [0, 0],
  };
}

/** Returns the outline's arcs in half pixels, simplified; TopoJSON stores them as steps on a grid. */
function arcsOf(project: BaseMap['project'], minTriangle: number): ScreenPoint[][] {
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
