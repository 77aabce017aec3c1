import type { BaseMap } from './base-map.ts';
import { clipRing } from './clip.ts';
import type { LonLat } from './front.ts';
import { type ScreenPoint, linesPath, ringsPath } from './paths.ts';

/** The oblasts in each zone of the plan by ISO 3166-2 code: three recognised as Russian, and the south frozen. */
export const zones = {
  crimea: ['UA-43', 'UA-40'],
  luhansk: ['UA-09'],
  donetsk: ['UA-14'],
  south: ['UA-23', 'UA-65'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a zone. */
export type Zone = keyof typeof zones;

/** The land and sea of the map as paths in half pixels. */
export interface LandPaths {
  /** The sea as a coarse polygon, and the land of other states that covers its edge (`shores`). */
  sea: string;
  shores: string;
  frontiers: string;
  ukraine: string;
  river: string;
  /** The borders of oblasts that are not an edge of a zone. */
  oblasts: string;
  zones: Record<Zone, string>;
  /** The borders of Luhansk and Donetsk with the oblasts to the west, which the plan would make its line. */
  drawn: string;
  /** The border of Zaporizhzhia with Dnipropetrovsk, the plan's line if Russia leaves the land beyond it. */
  closing: string;
}

/** The coarse polygon of the sea: it runs inland through Ukraine and other states, which cover its edge. */
const seaPolygon: LonLat[] = [
  [27.5, 43],
  [28.5, 45.3],
  [30.3, 46.8],
  [31.9, 47.2],
  [35, 47.2],
  [37, 47.4],
  [38.2, 47.6],
  [40, 47.4],
  [42, 46],
  [42, 43],
];

/** Countries that do not border Ukraine, whose frontiers would be stray lines in a corner. */
const distantCountries = ['RS', 'BG', 'BA', 'HR'];

/** The smallest area of islands and lakes that are drawn, in square half pixels. */
const minArea = 16;

/** Returns the rings of a zone in half pixels. */
export const zoneRings = (base: BaseMap, zone: Zone): ScreenPoint[][] =>
  base.land('oblasts', (id) => (zones[zone] as readonly string[]).includes(id));

/**
 * Returns the paths of a base map: sea and neighbours, Ukraine and its oblasts, the plan's zones and the borders that
 * would be its line.
 */
export function landPathsOf(base: BaseMap): LandPaths {
  const shores = base.land('neighbours', (id) => ['RU', 'RO', 'BG', 'GE'].includes(id));
  const between = (one: readonly string[], other: readonly string[]) => (a: string, b: string) =>
    (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a));
  return {
    sea: ringsPath([clipRing(seaPolygon.map(base.project), base.window)]),
    shores: ringsPath(shores.map((ring) => clipToSea(ring, base))),
    frontiers: linesPath(
      base.borders('neighbours', (a, b) => a !== b && ![a, b].some((id) => distantCountries.includes(id))),
    ),
    ukraine: ringsPath(base.land('oblasts', Boolean), minArea),
    river: linesPath(base.rivers()),
    oblasts: linesPath(base.borders('oblasts', isOblastBorder)),
    zones: {
      crimea: ringsPath(zoneRings(base, 'crimea'), minArea),
      luhansk: ringsPath(zoneRings(base, 'luhansk'), minArea),
      donetsk: ringsPath(zoneRings(base, 'donetsk'), minArea),
      south: ringsPath(zoneRings(base, 'south'), minArea),
    },
    drawn: linesPath(base.borders('oblasts', between(['UA-09', 'UA-14'], ['UA-63', 'UA-12']))),
    closing: linesPath(base.borders('oblasts', between(['UA-23'], ['UA-12']))),
  };
}

/**
 * Whether a border is drawn with the oblasts: not those of the cities of Kyiv and Sevastopol, nor the edges of zones.
 */
function isOblastBorder(a: string, b: string): boolean {
  if (a === b || ['UA-30', 'UA-40'].some((city) => city === a || city === b)) return false;
  return Object.values<readonly string[]>(zones).every((ids) => ids.includes(a) === ids.includes(b));
}

/** Returns the part of other states' land that the sea polygon reaches. */
function clipToSea(ring: readonly ScreenPoint[], { project, window }: BaseMap): ScreenPoint[] {
  const sea = seaPolygon.map(project);
  return clipRing(ring, {
    ...window,
    left: Math.max(window.left, Math.min(...sea.map(([x]) => x))),
    top: Math.max(window.top, Math.min(...sea.map(([, y]) => y))),
  });
}
