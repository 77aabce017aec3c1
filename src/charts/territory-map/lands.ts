import type { Base } from './base.ts';
import { clipRing } from './clip.ts';
import type { Place } from './front.ts';
import { type Dot, draw, fill } from './pen.ts';

/** The oblasts that the plan names, by ISO 3166-2: recognised as Russian, and in the south frozen. */
export const zones = {
  crimea: ['UA-43', 'UA-40'],
  luhansk: ['UA-09'],
  donetsk: ['UA-14'],
  south: ['UA-23', 'UA-65'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a zone. */
export type Zone = keyof typeof zones;

/** The lands of the map as paths in half pixels. */
export interface Lands {
  /** The sea within a coarse frame, and the land of other states that covers its edge. */
  sea: string;
  shores: string;
  frontiers: string;
  ukraine: string;
  river: string;
  /** The borders of oblasts that no zone's edge draws. */
  oblasts: string;
  zones: Record<Zone, string>;
  /** The borders of Luhansk and Donetsk with the oblasts west of them, where the plan would draw its line. */
  drawn: string;
  /** The border of Zaporizhzhia with Dnipropetrovsk: the plan's line where Russia would leave the land beyond. */
  closing: string;
}

/** The sea's coarse frame: it runs inland through Ukraine and past the shores of other states, which cover it. */
const waters: Place[] = [
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

/** Neighbours of neighbours, whose frontiers would be stray lines in a corner. */
const far = ['RS', 'BG', 'BA', 'HR'];

/** Islands and lakes smaller than this many square half pixels are left out. */
const least = 16;

/** The rings of a zone, half pixels. */
export const zoneOf = (base: Base, zone: Zone): Dot[][] =>
  base.land('oblasts', (id) => (zones[zone] as readonly string[]).includes(id));

/** The lands of a map: sea and neighbours, Ukraine and its oblasts, the plan's zones and the borders that would be its line. */
export function lands(base: Base): Lands {
  const shores = base.land('neighbours', (id) => ['RU', 'RO', 'BG', 'GE'].includes(id));
  const between = (one: readonly string[], other: readonly string[]) => (a: string, b: string) =>
    (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a));
  return {
    sea: fill([clipRing(waters.map(base.project), base.window)]),
    shores: fill(shores.map((ring) => shore(ring, base))),
    frontiers: draw(base.borders('neighbours', (a, b) => a !== b && ![a, b].some((id) => far.includes(id)))),
    ukraine: fill(base.land('oblasts', Boolean), least),
    river: draw(base.rivers()),
    oblasts: draw(base.borders('oblasts', separates)),
    zones: {
      crimea: fill(zoneOf(base, 'crimea'), least),
      luhansk: fill(zoneOf(base, 'luhansk'), least),
      donetsk: fill(zoneOf(base, 'donetsk'), least),
      south: fill(zoneOf(base, 'south'), least),
    },
    drawn: draw(base.borders('oblasts', between(['UA-09', 'UA-14'], ['UA-63', 'UA-12']))),
    closing: draw(base.borders('oblasts', between(['UA-23'], ['UA-12']))),
  };
}

/** Whether a border is drawn with the oblasts: it is not that of Kyiv's or Sevastopol's city, nor a zone's edge. */
function separates(a: string, b: string): boolean {
  if (a === b || ['UA-30', 'UA-40'].some((city) => city === a || city === b)) return false;
  return Object.values<readonly string[]>(zones).every((ids) => ids.includes(a) === ids.includes(b));
}

/** The part of other states' land that the sea's frame reaches. */
function shore(ring: readonly Dot[], { project, window }: Base): Dot[] {
  const sea = waters.map(project);
  return clipRing(ring, {
    ...window,
    left: Math.max(window.left, Math.min(...sea.map(([x]) => x))),
    top: Math.max(window.top, Math.min(...sea.map(([, y]) => y))),
  });
}
