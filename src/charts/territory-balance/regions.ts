import type { ScaleLinear } from 'd3';
import { labelOf, type Row } from '../../records/cells.ts';
import type { Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { held, type Label, type Piece, type Place, returned, under } from './bars.ts';
import { type Layout, regions } from './layout.ts';
import { spanOf } from './span.ts';

/** A region: its name across the zero line from its bar, the pieces of the bar, the numbers. */
export interface Region {
  name: { x: number; y: number; anchor: 'start' | 'end'; words: string; small: boolean };
  pieces: Piece[];
  labels: Label[];
}

/** Regions with the same fate under one head; `y` is the head's base line, `axis` their part of the zero line, `from` one y `to` another. */
export interface Group {
  id: keyof typeof regions;
  y: number;
  axis: string;
  from: number;
  to: number;
  regions: Region[];
}

/** The three groups from `top` down, and the y at which they end. */
export function groupsOf(
  rows: readonly Row[],
  size: Size,
  { regions: layout }: Layout,
  scale: ScaleLinear<number, number>,
  top: number,
): { groups: Group[]; bottom: number } {
  let y = top;
  const groups = (Object.keys(regions) as (keyof typeof regions)[]).map((id): Group => {
    const head = y + 13;
    y += layout.head;
    const start = y;
    const found = regions[id].map((region) => {
      const drawn = regionOf(rows, size, id, region, { y, layout, scale });
      y += layout.pitch + (under(region) ? layout.below : 0);
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
  place: Place,
): Region {
  const row = rows.find(({ id }) => id.startsWith(region));
  if (!row) throw new Error(`the drawing needs rows whose ids begin with ${region}`);
  const back = group === 'returned';
  const { y, layout } = place;
  const name = {
    x: layout.zero + (back ? 10 : -10),
    y: r(y + layout.bar / 2 + 4.5),
    anchor: back ? ('start' as const) : ('end' as const),
    words: labelOf(row, size),
    small: back && !spanOf(rows, `${region}-left`),
  };
  return { name, ...(back ? returned(rows, region, place) : held(rows, region, group === 'frozen', place)) };
}
