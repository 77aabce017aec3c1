import { polygonContains } from 'd3';
import type { BaseMap } from './base-map.ts';
import { clipRing } from './clip.ts';
import type { Front } from './front.ts';
import { zoneRings } from './land-paths.ts';
import { type ScreenPoint, linesPath, ringsPath } from './paths.ts';

/** The line of contact and the land held behind it, as paths in half pixels. */
export interface ContactLinePaths {
  /** The land behind the line; it also covers sea and Russia, so clip it to the oblasts. */
  held: string;
  /** The whole line, the part that the plan would freeze (`frozen`), and the rest (`abandoned`). */
  line: string;
  frozen: string;
  abandoned: string;
}

/** Returns the line of contact, cut at the borders of the two oblasts in which the plan would freeze it. */
export function contactLinePathsOf({ lines: parts, held }: Front, base: BaseMap): ContactLinePaths {
  const { project, window } = base;
  const { main = [], ...pockets } = parts;
  const line = main.map(project);
  const others = Object.values(pockets).map((pocket) => pocket.map(project));
  const south = zoneRings(base, 'south');
  const inside = line.map((dot: ScreenPoint) => south.some((ring) => polygonContains(ring, dot)));
  const [from, to] = [inside.indexOf(true), inside.lastIndexOf(true)];
  return {
    held: ringsPath(held.map((ring) => clipRing(ring.map(project), window))),
    line: linesPath([line, ...others]),
    frozen: linesPath([line.slice(from, to + 1)]),
    abandoned: linesPath([line.slice(0, from + 1), line.slice(to), ...others]),
  };
}
