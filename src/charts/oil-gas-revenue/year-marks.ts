import { exactQuantity } from '../../records/quantity.ts';
import { formatNumber, formatQuantity } from '../../records/unit.ts';
import { round } from '../marks/round.ts';
import type { Scales } from './scales.ts';
import type { Year } from './years.ts';

/** A centred label at its baseline in pixels; `strong` if the headline names its value. */
export interface YearLabel {
  x: number;
  y: number;
  text: string;
  strong: boolean;
}

/**
 * The marks of a year: its column, its value, and its share as a point on a stem; `later` if it became known after the
 * interview.
 */
export interface YearMark {
  id: string;
  name: string;
  middle: number;
  later: boolean;
  column: string;
  value: YearLabel;
  point?: { x: number; y: number; ring: boolean; stem: string; label: YearLabel };
  /** The position of the first line that says that the share is not known. */
  unknown?: { x: number; y: number };
}

/** A year with the position of its share in pixels. */
export type SharePoint = Year & { x: number; y: number };

function pointOf(
  current: SharePoint | undefined,
  previous: SharePoint | undefined,
  strong: boolean,
  foot: number,
) {
  if (current?.share === undefined) return undefined;
  const falls = previous?.share !== undefined && previous.share > current.share;
  const [x, y] = [round(current.x), round(current.y)];
  const text = formatQuantity(exactQuantity(current.share), 'per cent', 'short', 1);
  return {
    x,
    y,
    ring: current.singleSource,
    stem: `M${String(x)} ${String(y + (falls ? 26 : 0))}V${String(foot)}`,
    label: { x, y: y + (falls ? 20 : -10), text, strong },
  };
}

/** Returns the points of the known shares in the order of their years. */
export const sharePointsOf = (years: readonly Year[], scales: Scales): SharePoint[] =>
  years.flatMap((year) =>
    year.share === undefined
      ? []
      : [{ ...year, x: scales.column(year.name).middle, y: scales.share(year.share) }],
  );

/**
 * Returns the ids of the years that the headline compares: the one with the largest share, and the last known before
 * the interview.
 */
export function emphasisedYears(points: readonly SharePoint[]): ReadonlySet<string> {
  const known = points.filter(({ learned }) => !learned);
  const most = Math.max(...known.map(({ share = 0 }) => share));
  const ids = [known.find(({ share }) => share === most)?.id, known.at(-1)?.id];
  return new Set(ids.filter((id) => id !== undefined));
}

/** Returns the marks of a year from the points of all shares and the ids of the emphasised years. */
export function yearMarkOf(
  year: Year,
  scales: Scales,
  points: readonly SharePoint[],
  emphasised: ReadonlySet<string>,
): YearMark {
  const { id, name, revenue, learned } = year;
  const { at, column } = scales;
  const { left, width, middle } = column(name);
  const top = round(scales.revenue(revenue));
  const index = points.findIndex((candidate) => candidate.id === id);
  const point = pointOf(points[index], points[index - 1], emphasised.has(id), at.foot);
  const x = round(middle);
  return {
    id,
    name,
    middle: x,
    later: Boolean(learned),
    column: `M${String(round(left))} ${String(at.base)}V${String(top)}h${String(round(width))}V${String(at.base)}`,
    value: { x, y: top - 6, text: formatNumber(revenue, 2, 2), strong: false },
    ...(point ? { point } : { unknown: { x, y: (at.peak + at.foot) / 2 } }),
  };
}
