import { round as r } from './round.ts';

/** Returns the pencil stroke of a change as a path: steep, centred at a point, `half` its height up and down; pixels. */
export const changeStroke = (x: number, y: number, half = 8): string =>
  `M${r(x - half / 2)} ${r(y + half)}Q${r(x + half * 0.1875)} ${r(y + half / 8)} ${r(x + half / 2)} ${r(y - half)}`;
