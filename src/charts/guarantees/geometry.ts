import type { Row } from '../../records/cells.ts';
import type { Attached, Box, Drawing, Labels, Size } from '../chart.ts';
import type { InkName } from '../ink.ts';
import { circle } from '../marks/circle-path.ts';
import { cross, crossOutline } from '../marks/cross-path.ts';
import { diamond } from '../marks/key.ts';
import type { PaintKind } from '../marks/paint.ts';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';
import { name, textAt, type TextLines } from '../marks/text.ts';
import { captionOf, findingOf, yearsLater } from './captions.ts';
import { type Kind, type Layout, layoutOf, type Place, placesOf } from './places.ts';

/** The stroke through a mark: firm for what happened, broken for what the draft would do with the consent of others. */
interface Stroke {
  path: string;
  kind: PaintKind;
  width: number;
}

/** A promise or an invasion on the time line: its mark, and what struck it or would strike it; pixels. */
export interface Event {
  id: string;
  mark: string;
  kind: Place['kind'];
  colour: InkName;
  width: number;
  stroke: Stroke | undefined;
  /** A line from the first promise to an invasion, and the number of years between. */
  since: { path: string; text: TextLines } | undefined;
  texts: TextLines[];
}

/** The time line, and its continuation after the draft, empty if nothing stands on it. */
interface TimeLine {
  line: string;
  continuation: string;
}

/** The drawing: promises and invasions on one time line, and after the draft what it supposes; pixels. */
export interface Guarantees extends Drawing {
  time: TimeLine;
  /** The background of the draft’s terms; none in the thumbnail. */
  plan: Box | undefined;
  texts: TextLines[];
  events: Event[];
}

/** How far in pixels the background of the draft’s terms begins before the draft on the time line. */
const beforeDraft = { wide: 20, narrow: 18 };

/** Returns the drawing at a size: time runs across when wide, down when narrow, on a linear scale. */
export const geometry = (
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): Guarantees => {
  const { across, axis, last, radius, width, height } = layoutOf(size);
  const from = last - beforeDraft[size];
  const plan = across
    ? { x: from, y: 0, width: width - from, height }
    : { x: 0, y: from, width, height: height - from };
  return {
    ...draw(rows, size, labels),
    plan,
    texts: [
      findingOf(size, labels),
      textAt(across ? [last - radius, 20] : [axis + radius + 9, last + 4], [
        name(labels('underPlan'), 'soft'),
      ]),
    ],
  };
};

/** Returns the thumbnail: the time line across with its marks, without text and what is supposed. */
export const thumb = (rows: readonly Row[], _attached: Attached, labels: Labels): Guarantees =>
  draw(rows, 'thumb', labels);

function draw(rows: readonly Row[], kind: Kind, labels: Labels): Guarantees {
  const { width, height } = layoutOf(kind);
  return {
    height,
    core: { x: 0, y: 0, width, height },
    time: timeLineOf(kind),
    plan: undefined,
    texts: [],
    events: placesOf(rows, layoutOf(kind)).map(([row, place]) => eventOf(row, place, kind, labels)),
  };
}

/** Returns the time line of a kind of drawing. */
function timeLineOf(kind: Kind): TimeLine {
  const { across, axis, first, last, width, height, supposed } = layoutOf(kind);
  const [to, end] = across ? ['H', width] : ['V', height];
  const from = (start: number) =>
    across ? `M${String(start)} ${String(axis)}` : `M${String(axis)} ${String(start)}`;
  return {
    line: `${from(first)}${to}${String(last)}`,
    continuation: supposed.length > 0 ? `${from(last)}${to}${String(end)}` : '',
  };
}

function eventOf(row: Row, place: Place, kind: Kind, labels: Labels): Event {
  const layout = layoutOf(kind);
  const { x, y, colour, isSecondary } = place;
  const radius = isSecondary ? layout.small : layout.radius;
  return {
    id: row.id,
    mark: pathOf(place, radius),
    kind: place.kind,
    colour,
    width: place.kind === 'cross' ? radius / 2 : place.kind === 'outlined cross' || isSecondary ? 1.5 : 3,
    stroke: strokeOf(row, x, y, radius),
    since: place.since === undefined ? undefined : sinceOf(place, place.since, layout, labels),
    texts: kind === 'thumb' ? [] : captionOf(row, kind, place, labels),
  };
}

function pathOf({ x, y, kind }: Place, radius: number): string {
  if (kind === 'cross') return cross(x, y, radius - 2);
  if (kind === 'outlined cross') return crossOutline(x, y, radius - 1, 5);
  return kind === 'diamond' ? diamond(x, y, radius + 1) : circle(x, y, radius);
}

/** The stroke through a mark from the row’s cell `struckBy`; undefined if nothing strikes it. */
function strokeOf({ cells: { struckBy } }: Row, x: number, y: number, radius: number): Stroke | undefined {
  if (!struckBy) return undefined;
  const path = strike({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, 4);
  return struckBy === 'the draft' ? { path, kind: 'consent', width: 2 } : { path, kind: 'struck', width: 4 };
}

/** The line from the first mark to an invasion, `distance` below the time line, with the years between them. */
function sinceOf({ x, years }: Place, distance: number, { first, axis, radius }: Layout, labels: Labels) {
  const [top, bottom] = [r(axis + radius + 5), axis + distance];
  return {
    path: `M${first} ${top}V${bottom}H${x}V${top}`,
    text: yearsLater([first + 10, bottom - 7], years, labels),
  };
}
