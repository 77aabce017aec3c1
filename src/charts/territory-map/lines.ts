import { polygonContains } from 'd3';
import type { Base } from './base.ts';
import { clipRing } from './clip.ts';
import type { Front } from './front.ts';
import { zoneOf } from './lands.ts';
import { type Dot, draw, fill } from './pen.ts';

/** The line of contact and the land behind it, as paths in half pixels. */
export interface Lines {
  /** The land behind the line, out over sea and Russia: clip it to the oblasts. */
  held: string;
  /** The line whole; where the plan would freeze it; and where the plan would give it up. */
  line: string;
  frozen: string;
  abandoned: string;
}

/** The line of contact, cut where it enters and leaves the two oblasts in which the plan would freeze it. */
export function lines({ lines: parts, held }: Front, base: Base): Lines {
  const { project, window } = base;
  const { main = [], ...pockets } = parts;
  const line = main.map(project);
  const others = Object.values(pockets).map((pocket) => pocket.map(project));
  const south = zoneOf(base, 'south');
  const inside = line.map((dot: Dot) => south.some((ring) => polygonContains(ring, dot)));
  const [from, to] = [inside.indexOf(true), inside.lastIndexOf(true)];
  return {
    held: fill(held.map((ring) => clipRing(ring.map(project), window))),
    line: draw([line, ...others]),
    frozen: draw([line.slice(from, to + 1)]),
    abandoned: draw([line.slice(0, from + 1), line.slice(to), ...others]),
  };
}
