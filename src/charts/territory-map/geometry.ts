import type { Row } from '../../records/cells.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { mapFrameOf, type Kind } from './map-frame.ts';
import { parseFront } from './front.ts';
import {
  type AreaName,
  areaNamesOf,
  type Callout,
  calloutsOf,
  type City,
  citiesOf,
  type KeyEntry,
  keyEntries,
  layouts,
} from './labels.ts';
import { type LandPaths, landPathsOf } from './land-paths.ts';
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
 * Returns the map of the plan's terms and the line of contact. The callouts take their text and figures from the rows.
 */
export const geometry = (
  rows: readonly Row[],
  size: Size,
  attached: Attached,
  labels: Labels,
): TerritoryMap => mapOf(rows, size, attached, labels);

/** Returns the thumbnail: the front alone, with fewer points. */
export const thumb = (rows: readonly Row[], attached: Attached, labels: Labels): TerritoryMap => ({
  ...mapOf(rows, 'thumb', attached, labels),
  core: { x: 0, y: 0, width: widths.narrow, height: 172 },
});

function mapOf(rows: readonly Row[], kind: Kind, attached: Attached, labels: Labels): TerritoryMap {
  const { base, scale, width, height, perKm, project } = mapFrameOf(kind);
  const size = kind === 'wide' ? 'wide' : 'narrow';
  const { below, scaleBar } = layouts[size];
  const callouts = (state: 'now' | 'plan') => calloutsOf(rows, size, state, project, labels);
  return {
    ...landPathsOf(base),
    ...contactLinePathsOf(parseFront(attached), base),
    spit: Math.round(project([31.9, 46.5])[0]),
    width,
    height: height + below,
    scale,
    cities: citiesOf(attached, size, project),
    names: areaNamesOf(rows, size, labels),
    callouts: { now: callouts('now'), plan: callouts('plan') },
    keys: { now: keyEntries(size, 'now', labels), plan: keyEntries(size, 'plan', labels) },
    scaleBar: { ...scaleBarOf(scaleBar, perKm), words: `${String(scaleBarKm)} ${labels('kilometres')}` },
  };
}

/** The length of the scale bar in kilometres. */
const scaleBarKm = 100;

/** Returns the scale bar with ticks at its ends, and the position of its text to the right. */
function scaleBarOf({ x, y }: { x: number; y: number }, perKm: number) {
  const length = Math.round(scaleBarKm * perKm);
  const path = `M${String(x + 0.5)} ${String(y - 7)}v4h${String(length)}v-4`;
  return { path, x: x + length + 6, y };
}
