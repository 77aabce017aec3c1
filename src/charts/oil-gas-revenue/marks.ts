import { exactly } from '../../records/quantity.ts';
import { digits, say } from '../../records/unit.ts';
import { round } from '../marks/round.ts';
import type { Scales } from './scales.ts';
import type { Year } from './years.ts';

/** A label at its baseline, middle-anchored, pixels; `strong` where the headline speaks of it. */
export interface Label {
  x: number;
  y: number;
  text: string;
  strong: boolean;
}

/** A year: its column, its value, and its share as a point on a stem; `later` where it became known afterwards. */
export interface Mark {
  id: string;
  name: string;
  middle: number;
  later: boolean;
  column: string;
  value: Label;
  point?: { x: number; y: number; ring: boolean; stem: string; label: Label };
  /** Where "not known" stands, word below word. */
  unknown?: { x: number; y: number }[];
}

/** A year with the place of its share, in pixels. */
export type Place = Year & { x: number; y: number };

function pointOf(place: Place | undefined, before: Place | undefined, strong: boolean, foot: number) {
  if (place?.share === undefined) return undefined;
  const falls = before?.share !== undefined && before.share > place.share;
  const [x, y] = [round(place.x), round(place.y)];
  const text = say(exactly(place.share), 'per cent', 'short', 1);
  return {
    x,
    y,
    ring: place.alone,
    stem: `M${String(x)} ${String(y + (falls ? 26 : 0))}V${String(foot)}`,
    label: { x, y: y + (falls ? 20 : -10), text, strong },
  };
}

/** The places of the shares that are known, in the order of their years. */
export const placesOf = (years: readonly Year[], scales: Scales): Place[] =>
  years.flatMap((year) =>
    year.share === undefined
      ? []
      : [{ ...year, x: scales.column(year.name).middle, y: scales.share(year.share) }],
  );

/** The years that the headline sets side by side: that of the largest share, and the last before the interview. */
export function strongOf(places: readonly Place[]): ReadonlySet<string> {
  const known = places.filter(({ learned }) => !learned);
  const most = Math.max(...known.map(({ share = 0 }) => share));
  const ids = [known.find(({ share }) => share === most)?.id, known.at(-1)?.id];
  return new Set(ids.filter((id) => id !== undefined));
}

/** What is drawn of a year; `places` are those of all shares, `strong` the ids that the headline speaks of. */
export function markOf(
  year: Year,
  scales: Scales,
  places: readonly Place[],
  strong: ReadonlySet<string>,
): Mark {
  const { id, name, revenue, learned } = year;
  const { at, column } = scales;
  const { left, width, middle } = column(name);
  const top = round(scales.revenue(revenue));
  const index = places.findIndex((place) => place.id === id);
  const point = pointOf(places[index], places[index - 1], strong.has(id), at.foot);
  const x = round(middle);
  return {
    id,
    name,
    middle: x,
    later: Boolean(learned),
    column: `M${String(round(left))} ${String(at.base)}V${String(top)}h${String(round(width))}V${String(at.base)}`,
    value: { x, y: top - 6, text: digits(revenue, 2, 2), strong: false },
    ...(point ? { point } : { unknown: [0, 14].map((down) => ({ x, y: (at.peak + at.foot) / 2 + down })) }),
  };
}
