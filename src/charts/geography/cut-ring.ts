import { polygonContains } from 'd3';
import { type ScreenPoint, signedArea } from './paths.ts';

/** A crossing of two rings: its point, and its position on each ring as the index of an edge plus the part of its length. */
interface Crossing {
  point: ScreenPoint;
  onRing: number;
  onKnife: number;
}

/**
 * Returns the parts of a ring inside or outside a second one (Greiner and Hormann 1998): walks along the first ring while it
 * is on the wanted side of the second, and along the second while it is inside the first. Both rings are simple, no vertex
 * of one lies on the other, and a ring that lies inside the first leaves no hole outside.
 */
export function cutRing(
  ring: readonly ScreenPoint[],
  knife: readonly ScreenPoint[],
  side: 'inside' | 'outside',
): ScreenPoint[][] {
  const isWanted = (point: ScreenPoint) => polygonContains([...knife], point) === (side === 'inside');
  const [turn, other] = [signedArea(ring) > 0, signedArea(knife) > 0];
  const directed = (turn === other) === (side === 'inside') ? [...knife] : [...knife].reverse();
  const crossings = crossingsOf(ring, directed);
  const [start] = ring;
  if (!start) return [];
  if (crossings.length === 0) return uncrossed(ring, knife, isWanted(start), side);
  const byRing = [...crossings].sort((a, b) => a.onRing - b.onRing);
  const byKnife = [...crossings].sort((a, b) => a.onKnife - b.onKnife);
  const entries = byRing.filter((_, index) => (index % 2 === 0) !== isWanted(start));
  const parts: ScreenPoint[][] = [];
  while (entries.length > 0) {
    const part: ScreenPoint[] = [];
    for (let at = entries[0]; at && entries.includes(at);) {
      entries.splice(entries.indexOf(at), 1);
      const exit = following(byRing, at);
      const entry = following(byKnife, exit);
      part.push(at.point, ...between(ring, at.onRing, exit.onRing));
      part.push(exit.point, ...between(directed, exit.onKnife, entry.onKnife));
      at = entry;
    }
    parts.push(part);
  }
  return parts;
}

/** Returns the parts of a ring that another does not cross: all of it, the other ring in it, or nothing. */
function uncrossed(
  ring: readonly ScreenPoint[],
  knife: readonly ScreenPoint[],
  isWanted: boolean,
  side: 'inside' | 'outside',
): ScreenPoint[][] {
  if (isWanted) return [[...ring]];
  const [first] = knife;
  return side === 'inside' && first && polygonContains([...ring], first) ? [[...knife]] : [];
}

/** Returns the crossing after another in a list around a ring. */
const following = (list: readonly Crossing[], crossing: Crossing): Crossing =>
  list[(list.indexOf(crossing) + 1) % list.length] ?? crossing;

/** Returns the vertices of a ring from one position on it to another, in its direction. */
function between(ring: readonly ScreenPoint[], from: number, to: number): ScreenPoint[] {
  const [first, last] = [Math.floor(from) + 1, Math.floor(to) + 1];
  if (to > from) return ring.slice(first, last);
  return [...ring.slice(first), ...ring.slice(0, last)];
}

function crossingsOf(ring: readonly ScreenPoint[], knife: readonly ScreenPoint[]): Crossing[] {
  return ring.flatMap((a, onRing) => {
    const b = ring[(onRing + 1) % ring.length] ?? a;
    return knife.flatMap((c, onKnife) => {
      const d = knife[(onKnife + 1) % knife.length] ?? c;
      return crossing([a, b], [c, d], onRing, onKnife);
    });
  });
}

type Segment = readonly [ScreenPoint, ScreenPoint];

function crossing([a, b]: Segment, [c, d]: Segment, onRing: number, onKnife: number): Crossing[] {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = ux * vy - uy * vx;
  const t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
  const u = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / cross;
  if (!(t > 0 && t < 1 && u > 0 && u < 1)) return [];
  return [{ point: [a[0] + ux * t, a[1] + uy * t], onRing: onRing + t, onKnife: onKnife + u }];
}
