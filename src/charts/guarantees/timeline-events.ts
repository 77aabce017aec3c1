import { rowById, type Row } from '../../records/cells.ts';
import type { Labels } from '../chart.ts';
import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';
import { type Kind, type Layout, layoutOf } from './layout.ts';
import { dateOf, parseDate, timeScale, yearsBetween } from './time.ts';
import { textBlock, type TextBlock } from './text-block.ts';
import { captionOf } from './captions.ts';

/** A promise or an invasion: its mark, its stem to the time line, and a stroke if the draft reverses it; pixels. */
export interface TimelineEvent {
  id: string;
  invasion: boolean;
  mark: string;
  stem: string;
  strike: string;
  /** A line from 1994 to an invasion, and the number of years between. */
  since: { path: string; block: TextBlock } | undefined;
  blocks: TextBlock[];
}

const promises = ['budapest', 'bucharest', 'constitution'];
const invasions = ['invasion-2014', 'invasion-2022'];
const reversed = new Set(['bucharest', 'constitution']);

const n = (value: number) => String(r(value));
/** Returns a cross with its centre at a point. */
export const cross = (x: number, y: number, half: number) =>
  `M${n(x - half)} ${n(y - half)}l${n(2 * half)} ${n(2 * half)}m0 ${n(-2 * half)}l${n(-2 * half)} ${n(2 * half)}`;
const diamond = (x: number, y: number, half: number) =>
  `M${n(x)} ${n(y - half)}l${n(half)} ${n(half)}l${n(-half)} ${n(half)}l${n(-half)} ${n(-half)}z`;
/** Returns the pencil's stroke through a mark. */
export const strikeAt = (x: number, y: number, radius: number) =>
  strike({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, 3);

/** Returns the promises before the draft and the invasions, in the order of the rows, on a linear time scale. */
export function eventsOf(rows: readonly Row[], kind: Kind, labels: Labels): TimelineEvent[] {
  const layout = layoutOf(kind);
  const orderOf = (id: string) => rows.findIndex((row) => row.id === id);
  return [
    ...promises.map((id) => eventOf(rows, id, kind, layout.promise, labels)),
    ...invasions.map((id, index) => eventOf(rows, id, kind, -(layout.invasions[index] ?? 0), labels)),
  ].sort((a, b) => orderOf(a.id) - orderOf(b.id));
}

function eventOf(
  rows: readonly Row[],
  id: string,
  kind: Kind,
  offset: number,
  labels: Labels,
): TimelineEvent {
  const layout = layoutOf(kind);
  const row = rowById(rows, id);
  const along = r(positionOf(rows, row, layout));
  const [x, y] = layout.across ? [along, layout.axis - offset] : [layout.axis - offset, along];
  const invasion = offset < 0;
  const edge = layout.axis - offset + (invasion ? -1 : 1) * (invasion ? 0 : layout.radius);
  const isOwnLaw = row.cells.kind === 'own law';
  const yearsLater = `${String(yearsBetween(dateOf(rowById(rows, 'budapest')), dateOf(row)))} ${labels('yearsLater')}`;
  const remark = reversed.has(id)
    ? labels('undone').split('\n')
    : invasion && kind === 'narrow'
      ? [yearsLater]
      : [];
  const half = invasion ? layout.radius - 1 : layout.radius + 1;
  return {
    id,
    invasion,
    mark: invasion ? cross(x, y, half) : isOwnLaw ? diamond(x, y, half) : circle(x, y, layout.radius),
    stem: layout.across
      ? `M${n(along)} ${n(layout.axis)}V${n(edge)}`
      : `M${n(layout.axis)} ${n(along)}H${n(edge)}`,
    strike: reversed.has(id) ? strikeAt(x, y, layout.radius) : '',
    since: kind === 'wide' && invasion ? sinceOf(yearsLater, x, y, layout) : undefined,
    blocks: kind === 'thumb' ? [] : captionOf(row, kind, { x, y, invasion, remark }),
  };
}

/** Returns the position of a row along the time line in pixels. */
export const positionOf = (rows: readonly Row[], row: Row, layout: Layout): number =>
  timeScale(
    dateOf(rowById(rows, 'budapest')),
    dateOf(rowById(rows, 'plan-10')),
    layout,
  )(parseDate(dateOf(row)));

function sinceOf(yearsLater: string, x: number, y: number, { first, axis }: Layout) {
  return {
    path: `M${n(first)} ${n(axis)}V${n(y)}H${n(x - 14)}`,
    block: textBlock(first + 8, y - 6, 'start', [['remark', yearsLater]]),
  };
}
