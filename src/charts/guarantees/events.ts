import type { Row } from '../../records/cells.ts';
import { circle } from '../marks/circle.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';
import { type Kind, type Layout, layoutOf } from './layout.ts';
import { dateOf, momentOf, rowIn, timeScale, yearsBetween } from './time.ts';
import { block, type Words } from './words.ts';
import { captionOf } from './captions.ts';

/** Something that happened: its mark, its stem to the line of time, a stroke where the draft reverses it; pixels. */
export interface Event {
  id: string;
  invasion: boolean;
  mark: string;
  stem: string;
  strike: string;
  /** From 1994 to an invasion: a line, and how many years that is. */
  since: { path: string; words: Words } | undefined;
  words: Words[];
}

const promises = ['budapest', 'bucharest', 'constitution'];
const invasions = ['invasion-2014', 'invasion-2022'];
const reversed = new Set(['bucharest', 'constitution']);

const n = (value: number) => String(r(value));
/** A cross through a point. */
export const cross = (x: number, y: number, half: number) =>
  `M${n(x - half)} ${n(y - half)}l${n(2 * half)} ${n(2 * half)}m0 ${n(-2 * half)}l${n(-2 * half)} ${n(2 * half)}`;
const diamond = (x: number, y: number, half: number) =>
  `M${n(x)} ${n(y - half)}l${n(half)} ${n(half)}l${n(-half)} ${n(half)}l${n(-half)} ${n(-half)}z`;
/** The pencil's stroke through a mark. */
export const strikeAt = (x: number, y: number, radius: number) =>
  strike({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, 3);

/** The promises before the draft and the invasions, in order, on a linear scale of time. */
export function eventsOf(rows: readonly Row[], kind: Kind): Event[] {
  const layout = layoutOf(kind);
  const place = (id: string) => rows.findIndex((row) => row.id === id);
  return [
    ...promises.map((id) => eventOf(rows, id, kind, layout.promise)),
    ...invasions.map((id, index) => eventOf(rows, id, kind, -(layout.invasions[index] ?? 0))),
  ].sort((a, b) => place(a.id) - place(b.id));
}

function eventOf(rows: readonly Row[], id: string, kind: Kind, off: number): Event {
  const layout = layoutOf(kind);
  const row = rowIn(rows, id);
  const along = r(placeOf(rows, row, layout));
  const [x, y] = layout.across ? [along, layout.axis - off] : [layout.axis - off, along];
  const invasion = off < 0;
  const edge = layout.axis - off + (invasion ? -1 : 1) * (invasion ? 0 : layout.radius);
  const own = row.cells.kind === 'own law';
  const half = invasion ? layout.radius - 1 : layout.radius + 1;
  return {
    id,
    invasion,
    mark: invasion ? cross(x, y, half) : own ? diamond(x, y, half) : circle(x, y, layout.radius),
    stem: layout.across
      ? `M${n(along)} ${n(layout.axis)}V${n(edge)}`
      : `M${n(layout.axis)} ${n(along)}H${n(edge)}`,
    strike: reversed.has(id) ? strikeAt(x, y, layout.radius) : '',
    since: kind === 'wide' && invasion ? sinceOf(rows, row, x, y, layout) : undefined,
    words:
      kind === 'thumb' ? [] : captionOf(row, kind, { x, y, invasion, remark: remarkOf(rows, row, kind) }),
  };
}

/** How far along the line of time a row stands, in pixels. */
export const placeOf = (rows: readonly Row[], row: Row, layout: Layout): number =>
  timeScale(dateOf(rowIn(rows, 'budapest')), dateOf(rowIn(rows, 'plan-10')), layout)(momentOf(dateOf(row)));

function sinceOf(rows: readonly Row[], row: Row, x: number, y: number, { first, axis }: Layout) {
  return {
    path: `M${n(first)} ${n(axis)}V${n(y)}H${n(x - 14)}`,
    words: block(first + 8, y - 6, 'start', [['remark', laterBy(rows, row)]]),
  };
}

const laterBy = (rows: readonly Row[], row: Row) =>
  `${String(yearsBetween(dateOf(rowIn(rows, 'budapest')), dateOf(row)))} years later`;

/** The pencil's remark at a mark: what the draft does to it, or, where no line is drawn, the years since 1994. */
function remarkOf(rows: readonly Row[], row: Row, kind: Kind): string[] {
  if (reversed.has(row.id)) return kind === 'wide' ? ['point 7 would', 'undo it'] : ['point 7 would undo it'];
  return invasions.includes(row.id) && kind === 'narrow' ? [laterBy(rows, row)] : [];
}
