import { type LandTerm, regionsByTerm } from '../../records/land-term.ts';
import type { BaseMap } from './base-map.ts';
import { clipLine, clipRing, type ClipWindow } from './clip.ts';
import { cutRing } from './cut-ring.ts';
import type { Front, LonLat } from './front.ts';
import { linesPath, ringsPath, type ScreenPoint } from './paths.ts';

type Region = (typeof regionsByTerm)[keyof typeof regionsByTerm][number];

/** The ISO 3166-2 codes of the oblasts and cities of each region. */
const codes: Record<Region, readonly string[]> = {
  crimea: ['UA-43', 'UA-40'],
  luhansk: ['UA-09'],
  donetsk: ['UA-14'],
  kherson: ['UA-65'],
  zaporizhzhia: ['UA-23'],
  kharkiv: ['UA-63'],
  dnipropetrovsk: ['UA-12'],
  sumy: ['UA-59'],
  chernihiv: ['UA-74'],
  mykolaiv: ['UA-48'],
};

/** The land and sea of a map, and the land of each term of the plan, as paths in half pixels cut at the edges of a window. */
export interface LandPaths {
  /** The sea as a coarse polygon, and the land of other states that covers its edge (`shores`). */
  sea: string;
  shores: string;
  ukraine: string;
  /** Ukraine’s recognised border and its coast. */
  border: string;
  oblasts: string;
  river: string;
  terms: Record<LandTerm, string>;
  /** The line of contact. */
  contact: string;
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

/** The smallest area of islands, lakes and pieces of land that are drawn, in square half pixels. */
const minArea = 16;

/** Returns the paths of a base map in a window. */
export function landPathsOf(base: BaseMap, front: Front, window: ClipWindow): LandPaths {
  const fill = (rings: readonly ScreenPoint[][]) =>
    ringsPath(
      rings.map((ring) => clipRing(ring, window)),
      minArea,
    );
  const lines = (all: readonly ScreenPoint[][]) => linesPath(all.flatMap((line) => clipLine(line, window)));
  const sea = seaPolygon.map(base.project);
  const shores = base.land('neighbours', (id) => ['RU', 'RO', 'BG', 'GE'].includes(id));
  const rings = termRings(base, front);
  return {
    sea: fill([sea]),
    shores: fill(shores.map((ring) => clipRing(ring, boundsOf(sea)))),
    ukraine: fill(base.land('oblasts', Boolean)),
    border: lines(base.borders((a, b) => a === b)),
    oblasts: lines(base.borders(isOblastBorder)),
    river: lines(base.rivers()),
    terms: {
      recognised: fill(rings.recognised),
      frozen: fill(rings.frozen),
      leave: fill(rings.leave),
      withdraw: fill(rings.withdraw),
    },
    contact: lines(Object.values(front.lines).map((line) => line.map(base.project))),
  };
}

/**
 * Returns the land of each term in half pixels: what Russia holds of the regions that would be recognised, with Luhansk whole,
 * of those that would be frozen and of those that it would leave, and what Ukraine holds of Donetsk. The Kinburn Spit in
 * Mykolaiv is in no list of what Russia would leave.
 */
export function termRings(base: BaseMap, front: Front): Record<LandTerm, ScreenPoint[][]> {
  const held = front.held.map((ring) => ring.slice(1).map(base.project));
  const land = (...regions: Region[]) =>
    base.land('oblasts', (id) => regions.some((region) => codes[region].includes(id)));
  const heldIn = (...regions: Region[]) =>
    land(...regions).flatMap((ring) => held.flatMap((knife) => cutRing(ring, knife, 'inside')));
  return {
    recognised: [...land('crimea', 'luhansk'), ...heldIn('donetsk')],
    frozen: heldIn(...regionsByTerm.frozen),
    leave: heldIn(...regionsByTerm.leave.filter((region) => region !== 'mykolaiv')),
    withdraw: held
      .slice(0, 1)
      .flatMap((knife) => land('donetsk').flatMap((ring) => cutRing(ring, knife, 'outside'))),
  };
}

/** Whether a border is drawn between oblasts: not those of the cities of Kyiv and Sevastopol, nor an outer border. */
const isOblastBorder = (a: string, b: string): boolean =>
  a !== b && !['UA-30', 'UA-40'].some((city) => city === a || city === b);

/** Returns the smallest window around a ring. */
function boundsOf(ring: readonly ScreenPoint[]): ClipWindow {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
