import type { ScaleLinear } from 'd3';
import { rowLabel, type Row } from '../../records/cells.ts';
import type { Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import {
  heldBar,
  type BarLabel,
  type BarSegment,
  type BarPlacement,
  returnedBar,
  hasLabelBelow,
} from './bars.ts';
import { type Layout, regions } from './layout.ts';
import { countRangeOf } from './count-range.ts';

/** A region: its name on the other side of the zero line from its bar, the segments of the bar, the numbers. */
export interface RegionBar {
  name: { x: number; y: number; anchor: 'start' | 'end'; words: string; small: boolean };
  pieces: BarSegment[];
  numbers: BarLabel[];
}

/**
 * Regions with the same fate under one heading; `y` is the heading's baseline, `axis` their part of the zero line,
 * from the y `from` to the y `to`.
 */
export interface RegionGroup {
  id: keyof typeof regions;
  y: number;
  axis: string;
  from: number;
  to: number;
  regions: RegionBar[];
}

/** Returns the three groups from `top` down, and the y at which they end. */
export function regionGroupsOf(
  rows: readonly Row[],
  size: Size,
  { regions: layout }: Layout,
  scale: ScaleLinear<number, number>,
  top: number,
): { groups: RegionGroup[]; bottom: number } {
  let y = top;
  const groups = (Object.keys(regions) as (keyof typeof regions)[]).map((id): RegionGroup => {
    const head = y + 13;
    y += layout.head;
    const start = y;
    const found = regions[id].map((region) => {
      const drawn = regionOf(rows, size, id, region, { y, layout, scale });
      y += layout.pitch + (hasLabelBelow(region) ? layout.below : 0);
      return drawn;
    });
    const [from, to] = [start - 4, y - layout.pitch + layout.bar + 4];
    y += layout.gap;
    return { id, y: head, axis: `M${r(layout.zero)} ${r(from)}V${r(to)}`, from, to, regions: found };
  });
  return { groups, bottom: y - layout.gap };
}

function regionOf(
  rows: readonly Row[],
  size: Size,
  group: keyof typeof regions,
  region: string,
  place: BarPlacement,
): RegionBar {
  const row = rows.find(({ id }) => id.startsWith(region));
  if (!row) throw new Error(`the drawing needs rows whose ids begin with ${region}`);
  const isReturned = group === 'returned';
  const { y, layout } = place;
  const name = {
    x: layout.zero + (isReturned ? 10 : -10),
    y: r(y + layout.bar / 2 + 4.5),
    anchor: isReturned ? ('start' as const) : ('end' as const),
    words: rowLabel(row, size),
    small: isReturned && !countRangeOf(rows, `${region}-left`),
  };
  return {
    name,
    ...(isReturned ? returnedBar(rows, region, place) : heldBar(rows, region, group === 'frozen', place)),
  };
}
