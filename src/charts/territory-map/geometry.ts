import type { Row } from '../../records/cells.ts';
import { type Attached, type Drawing, type Size, widths } from '../chart.ts';
import { frameOf, type Kind } from './frame.ts';
import { front } from './front.ts';
import { type Callout, callouts, type City, cities, type Key, keys, layouts } from './labels.ts';
import { type Lands, lands } from './lands.ts';
import type { Name } from './layout.ts';
import { type Lines, lines } from './lines.ts';

/** The map: paths in half pixels, which `scale` brings to pixels; labels in pixels. */
export interface TerritoryMap extends Drawing, Lands, Lines {
  width: number;
  scale: string;
  /** The meridian east of which Russia would leave, in pixels; west of it is the Kinburn Spit. */
  spit: number;
  cities: City[];
  names: Name[];
  callouts: Record<'now' | 'plan', Callout[]>;
  keys: Record<'now' | 'plan', Key[]>;
  scaleBar: { path: string; x: number; y: number; words: string };
}

/** The map of the plan's terms on the line of contact. Rows give the words and figures of its labels. */
export const geometry = (rows: readonly Row[], size: Size, attached: Attached): TerritoryMap =>
  mapOf(rows, size, attached);

/** The thumbnail: the front alone, with fewer points. */
export const thumb = (rows: readonly Row[], attached: Attached): TerritoryMap => ({
  ...mapOf(rows, 'thumb', attached),
  core: { x: 0, y: 0, width: widths.narrow, height: 172 },
});

function mapOf(rows: readonly Row[], kind: Kind, attached: Attached): TerritoryMap {
  const { base, scale, width, height, perKm, project } = frameOf(kind);
  const size = kind === 'wide' ? 'wide' : 'narrow';
  const { names, below, scaleBar } = layouts[size];
  const labels = (state: 'now' | 'plan') => callouts(rows, size, state, project);
  return {
    ...lands(base),
    ...lines(front(attached), base),
    spit: Math.round(project([31.9, 46.5])[0]),
    width,
    height: height + below,
    scale,
    cities: cities(attached, size, project),
    names,
    callouts: { now: labels('now'), plan: labels('plan') },
    keys: { now: keys(size, 'now'), plan: keys(size, 'plan') },
    scaleBar: barOf(scaleBar, perKm),
  };
}

/** A bar of 100 km with its ends marked, and its words to the right. */
function barOf({ x, y }: { x: number; y: number }, perKm: number): TerritoryMap['scaleBar'] {
  const length = Math.round(100 * perKm);
  const path = `M${String(x + 0.5)} ${String(y - 7)}v4h${String(length)}v-4`;
  return { path, x: x + length + 6, y, words: '100 km' };
}
