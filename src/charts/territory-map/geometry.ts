import type { Row } from '../../records/cells.ts';
import { type Attached, type Drawing, type Size, widths } from '../chart.ts';
import { mapFrameOf, type Kind } from './map-frame.ts';
import { parseFront } from './front.ts';
import {
  type Callout,
  calloutsOf,
  type City,
  citiesOf,
  type KeyEntry,
  keyEntries,
  layouts,
} from './labels.ts';
import { type LandPaths, landPathsOf } from './land-paths.ts';
import type { AreaName } from './layout.ts';
import { type ContactLinePaths, contactLinePathsOf } from './contact-line-paths.ts';

/** The map: paths in half pixels, which the transform `scale` converts to pixels; labels in pixels. */
export interface TerritoryMap extends Drawing, LandPaths, ContactLinePaths {
  width: number;
  scale: string;
  /** The x in pixels of the meridian east of which Russia would leave; west of it is the Kinburn Spit. */
  spit: number;
  cities: City[];
  names: AreaName[];
  callouts: Record<'now' | 'plan', Callout[]>;
  keys: Record<'now' | 'plan', KeyEntry[]>;
  scaleBar: { path: string; x: number; y: number; words: string };
}

/**
 * Returns the map of the plan's terms and the line of contact. The labels take their text and figures from the rows.
 */
export const geometry = (rows: readonly Row[], size: Size, attached: Attached): TerritoryMap =>
  mapOf(rows, size, attached);

/** Returns the thumbnail: the front alone, with fewer points. */
export const thumb = (rows: readonly Row[], attached: Attached): TerritoryMap => ({
  ...mapOf(rows, 'thumb', attached),
  core: { x: 0, y: 0, width: widths.narrow, height: 172 },
});

function mapOf(rows: readonly Row[], kind: Kind, attached: Attached): TerritoryMap {
  const { base, scale, width, height, perKm, project } = mapFrameOf(kind);
  const size = kind === 'wide' ? 'wide' : 'narrow';
  const { names, below, scaleBar } = layouts[size];
  const labels = (state: 'now' | 'plan') => calloutsOf(rows, size, state, project);
  return {
    ...landPathsOf(base),
    ...contactLinePathsOf(parseFront(attached), base),
    spit: Math.round(project([31.9, 46.5])[0]),
    width,
    height: height + below,
    scale,
    cities: citiesOf(attached, size, project),
    names,
    callouts: { now: labels('now'), plan: labels('plan') },
    keys: { now: keyEntries(size, 'now'), plan: keyEntries(size, 'plan') },
    scaleBar: scaleBarOf(scaleBar, perKm),
  };
}

/** Returns a bar of 100 km with ticks at its ends, and its text to the right. */
function scaleBarOf({ x, y }: { x: number; y: number }, perKm: number): TerritoryMap['scaleBar'] {
  const length = Math.round(100 * perKm);
  const path = `M${String(x + 0.5)} ${String(y - 7)}v4h${String(length)}v-4`;
  return { path, x: x + length + 6, y, words: '100 km' };
}
